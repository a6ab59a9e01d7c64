package offloaddemo;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * When a sentence runs.
 *
 * @param since the first day of supervision by the unit: the order, the release, or the first day
 *     in prison; never before {@code startedOn}
 * @param endsOn none for life
 */
record Term(LocalDate startedOn, LocalDate since, @Nullable LocalDate endsOn) {

    private static final int DAYS_OF_A_MONTH = 30;
    private static final int SETTLED = 45; // days after which a case has a rhythm
    private static final int LONGEST_ON_LICENCE = 700;
    private static final int PSS_UP_TO_MONTHS = 24;
    private static final int LEFT = 20; // days that are left at least

    /** Draws a term that is running today. */
    static Term draw(SentenceKind kind, int months, boolean isNew, Seeded seeded) {
        return switch (kind.family()) {
            case COMMUNITY, SUSPENDED -> {
                LocalDate since = since(months * DAYS_OF_A_MONTH - LEFT, isNew, seeded);
                yield new Term(since, since, since.plusMonths(months).minusDays(1));
            }
            case LICENCE -> licence(kind, months, isNew, seeded);
            case CUSTODY -> custody(kind, months, seeded);
        };
    }

    private static Term licence(SentenceKind kind, int months, boolean isNew, Seeded seeded) {
        boolean pss = months < PSS_UP_TO_MONTHS; // twelve months of supervision after release
        int half = months * DAYS_OF_A_MONTH / 2;
        int longest = pss ? 330 : Math.min(half - LEFT, LONGEST_ON_LICENCE);
        LocalDate since = since(kind.life() ? LONGEST_ON_LICENCE : longest, isNew, seeded);
        if (kind.life()) {
            return new Term(since.minusMonths(months), since, null);
        }
        LocalDate startedOn = since.minusDays(half);
        LocalDate endsOn = pss ? since.plusMonths(12) : startedOn.plusMonths(months);
        return new Term(startedOn, since, endsOn.minusDays(1));
    }

    private static Term custody(SentenceKind kind, int months, Seeded seeded) {
        int half = months * DAYS_OF_A_MONTH / 2;
        LocalDate startedOn =
                Dates.TODAY.minusDays(seeded.between(2 * SETTLED, half - 2 * SETTLED));
        return new Term(startedOn, startedOn, kind.life() ? null : startedOn.plusMonths(months));
    }

    private static LocalDate since(int longest, boolean isNew, Seeded seeded) {
        int days = isNew ? seeded.between(7, 20) : seeded.between(SETTLED, longest);
        return Dates.TODAY.minusDays(days);
    }
}
