package offloaddemo;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.HarmLevel;

import java.time.LocalDate;

/**
 * How often a case is seen, and the two days on which today's lists rest.
 *
 * @param everyDays the agreed interval
 * @param last the day of the last contact that was kept
 * @param booked the day of an appointment without outcome, past or to come; none for no such
 */
record Rhythm(int everyDays, LocalDate last, @Nullable LocalDate booked) {

    private static final double USUAL = 0.85;
    private static final int MOST_OVERDUE = 7;
    private static final LocalDate YESTERDAY = Dates.workingUpTo(Dates.TODAY.minusDays(1));

    static Rhythm draw(Outline outline, Seeded seeded) {
        int every = interval(outline.brief(), seeded);
        return switch (outline.brief().part()) {
            case TODAY -> around(every, Dates.TODAY, seeded);
            case SOON -> around(every, soon(every, seeded), seeded);
            case TO_RECORD -> toRecord(every, seeded);
            case DUE -> {
                int days = every + seeded.between(0, MOST_OVERDUE);
                yield new Rhythm(every, Dates.workingUpTo(Dates.TODAY.minusDays(days)), null);
            }
            case LATER -> new Rhythm(every, lately(outline, every, seeded), null);
        };
    }

    private static int interval(Brief brief, Seeded seeded) {
        boolean usual = seeded.chance(USUAL);
        if (brief.family().isInPrison()) {
            return brief.harm().compareTo(HarmLevel.HIGH) >= 0 ? 28 : 56;
        }
        return switch (brief.harm()) {
            case VERY_HIGH -> 7;
            case HIGH -> usual ? 7 : 14;
            case MEDIUM -> usual ? 14 : 21;
            case LOW -> 28;
        };
    }

    /** Returns a rhythm in which the booking comes in time. */
    private static Rhythm around(int every, LocalDate booked, Seeded seeded) {
        LocalDate before = booked.minusDays(every - seeded.between(0, 2));
        return new Rhythm(every, Dates.earlier(Dates.workingFrom(before), YESTERDAY), booked);
    }

    private static LocalDate soon(int every, Seeded seeded) {
        LocalDate latest = Dates.earlier(Dates.DIARY_ENDS, YESTERDAY.plusDays(every));
        return Dates.workingUpTo(seeded.between(Dates.TODAY.plusDays(1), latest));
    }

    private static Rhythm toRecord(int every, Seeded seeded) {
        LocalDate earliest =
                Dates.later(Dates.TODAY.minusDays(7), Dates.TODAY.minusDays(every - 4));
        LocalDate booked = Dates.workingUpTo(seeded.between(earliest, YESTERDAY));
        LocalDate last =
                Dates.later(booked.minusDays(every / 2), Dates.TODAY.minusDays(every - 2L));
        return new Rhythm(
                every, Dates.workingUpTo(Dates.earlier(last, booked.minusDays(2))), booked);
    }

    /**
     * Returns a day from which on nothing is due yet, after the emergency began if there is one.
     */
    private static LocalDate lately(Outline outline, int every, Seeded seeded) {
        LocalDate earliest = Dates.TODAY.minusDays(every - 1L);
        if (!outline.brief().family().isInPrison()) {
            earliest = Dates.later(earliest, Dates.EMERGENCY);
        }
        earliest = Dates.later(earliest, outline.logFrom().plusDays(1));
        LocalDate day = Dates.workingFrom(seeded.between(earliest, YESTERDAY));
        return Dates.earlier(day, YESTERDAY);
    }
}
