package offloaddemo;

import java.util.Map;

/**
 * Invents numbers of other services that nobody has: a PNC number of the year 2099, a CRO number
 * with the letter O, which is no check letter, and a prison number that begins with Z, while the
 * real ones have come to A.
 */
final class Numbers {

    private static final String PART = "identifier";
    private static final int FORMER_EVERY = 97;
    private static final String CHECK_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private final Shares<String> shares = Life.assumed(PART);

    void draw(Outline outline, PartEntries entries, Seeded seeded) {
        int number = outline.brief().number();
        if (shares.chance("pnc", seeded)) {
            char letter = CHECK_LETTERS.charAt(number % CHECK_LETTERS.length());
            add(entries, "PNC", "2099/%07d%s".formatted(number, letter));
        }
        if (shares.chance("cro", seeded)) {
            add(entries, "CRO", "%06d/99O".formatted(number));
        }
        if (outline.traits().has("custodial")) {
            add(entries, "NOMS", prison(number, 'Z'));
            if (number % FORMER_EVERY == 0) {
                add(entries, "XNOMS", prison(number, 'Y'));
            }
        }
    }

    /**
     * Returns a number by itself for each of a million people.
     *
     * @param last letter for the first 260,000; every other one before it for those who follow
     */
    static String prison(int number, char last) {
        char letter = (char) ('A' + number / 10_000 % 26);
        return "Z%04d%s%c".formatted(number % 10_000, letter, last - number / 260_000 * 2);
    }

    private static void add(PartEntries entries, String kind, String value) {
        entries.add(PART, Map.of("kind", kind, "value", value));
    }
}
