package offloaddemo;

import org.offload.kernel.StaffId;

import java.time.LocalDate;
import java.util.List;

/**
 * Who worked with someone on which day.
 *
 * @param from the first day of the present practitioner
 * @param before who it was earlier, in the same team
 * @param standIn who calls while the present one is away
 */
record Responsibility(Officer now, LocalDate from, Officer before, Officer standIn) {

    private static final double TRANSFERRED = 0.2;
    private static final int SETTLED = 60;

    static Responsibility draw(Outline outline, List<Officer> all, Seeded seeded) {
        Officer now = outline.officer();
        List<Officer> others =
                all.stream()
                        .filter(one -> one.team().equals(now.team()) && one != now)
                        .filter(one -> one.awayFrom() == null && one.faceToFace())
                        .toList();
        LocalDate from = outline.logFrom();
        LocalDate latest = Dates.TODAY.minusDays(SETTLED);
        if (seeded.chance(TRANSFERRED) && from.isBefore(latest)) {
            from = Dates.workingUpTo(seeded.between(from.plusDays(1), latest));
            from = Dates.later(from, outline.logFrom());
        }
        return new Responsibility(now, from, seeded.pick(others), seeded.pick(others));
    }

    /** Returns who saw the person on a day that is over. */
    StaffId on(LocalDate day) {
        if (day.isBefore(from)) {
            return before.id();
        }
        return now.isAway(day) ? standIn.id() : now.id();
    }

    boolean wasTransferred(LocalDate logFrom) {
        return from.isAfter(logFrom);
    }
}
