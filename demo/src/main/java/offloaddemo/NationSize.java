package offloaddemo;

/**
 * How large a nation shall be; with the seed, all that it is made from.
 *
 * @param contacts how many a person has on average, nearly
 */
record NationSize(int people, int practitioners, int contacts, long seed) {

    /** The service as it is: a quarter of a million people, and more than ten million contacts. */
    static final NationSize USUAL = new NationSize(250_000, 11_000, 42, MakeDemonstration.SEED);

    private static final int MOST_PEOPLE = 999_999; // a CRN has six digits
    private static final int MOST_PRACTITIONERS = 50_000;
    private static final int MOST_CONTACTS = 300;

    // As the unit has them: its people have 24 contacts that are no entries, over 320 days.
    private static final int BESIDE_ENTRIES = 24;
    private static final int LEAST_CONTACTS = BESIDE_ENTRIES + 4;
    private static final int DAYS_OF_LOG = 320;

    /** Returns the practitioners that go with a number of people, two in each unit at least. */
    static int practitionersFor(int people, int units) {
        long share = (long) people * USUAL.practitioners / USUAL.people;
        return (int) Math.max(share, 2L * units);
    }

    /**
     * Answers whether it can be made.
     *
     * @throws IllegalArgumentException if it cannot, with what to do
     */
    NationSize check(int units) {
        require("--people", people, 1, MOST_PEOPLE);
        require("--practitioners", practitioners, 2 * units, MOST_PRACTITIONERS);
        require("--contacts-per-person", contacts, LEAST_CONTACTS, MOST_CONTACTS);
        return this;
    }

    private static void require(String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "Give %s a number from %,d to %,d.".formatted(option, least, most));
        }
    }

    /** Returns how many days lie between two entries of a log that are no appointments. */
    int entryEveryDays() {
        return Math.max(2, DAYS_OF_LOG / (contacts - BESIDE_ENTRIES));
    }

    /** Returns it in one line, by which a nation that was begun is known again. */
    String note() {
        return "people=%d practitioners=%d contacts=%d seed=%d"
                .formatted(people, practitioners, contacts, seed);
    }
}
