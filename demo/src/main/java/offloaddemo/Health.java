package offloaddemo;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Why somebody is called instead of seen for a while: the effect only.
 *
 * @param to the last day, inclusive
 * @param effect a code of the list {@code health_effects}
 */
record Health(LocalDate from, LocalDate to, String effect) {

    private static final String REMOTE_ONLY = "REMOTE";
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
            return new Health(from, to, REMOTE_ONLY);
        }
        boolean shielding = drawn < AT_HOME_FOR_A_WHILE + SHIELDING;
        return shielding ? new Health(Dates.EMERGENCY, SHIELDING_ENDS, REMOTE_ONLY) : null;
    }
}
