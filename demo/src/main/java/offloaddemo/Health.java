package offloaddemo;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Why somebody is called instead of seen for a while: the effect only.
 *
 * @param to the last day, inclusive
 */
record Health(LocalDate from, LocalDate to, String effect) {

    private static final double AT_HOME_FOR_A_WHILE = 0.025;
    private static final double SHIELDING = 0.015;
    private static final LocalDate SHIELDING_ENDS = LocalDate.of(2020, 6, 30);

    static @Nullable Health draw(Outline outline, Seeded seeded) {
        double drawn = seeded.fraction();
        if (outline.brief().family().isInPrison() || outline.isNew()) {
            return null;
        }
        if (drawn < AT_HOME_FOR_A_WHILE) {
            LocalDate from = Dates.TODAY.minusDays(seeded.between(1, 10));
            LocalDate to = from.plusDays(14);
            String day = to.getDayOfMonth() + " April 2020";
            return new Health(from, to, "Remote only until " + day);
        }
        boolean shielding = drawn < AT_HOME_FOR_A_WHILE + SHIELDING;
        return shielding
                ? new Health(Dates.EMERGENCY, SHIELDING_ENDS, "Remote only until 30 June 2020")
                : null;
    }
}
