package offloaddemo;

import org.offload.caseload.CaseRecord.Reachability;
import org.offload.caseload.ContactMode;
import org.offload.caseload.HarmLevel;

import java.time.LocalDate;

/**
 * How somebody is met: in offices until the middle of March 2020, mostly by call after it.
 *
 * @param now the mode under the emergency arrangements
 * @param inPrison whether they are in prison, where it is a call before and after
 */
record Modes(ContactMode now, boolean inPrison) {

    private static final double DOORSTEP = 0.2; // of high harm
    private static final double VIDEO_BY_CHOICE = 0.3;
    private static final double HOME_BEFORE = 0.08;
    private static final double CALL_BEFORE = 0.07;

    /**
     * Chooses the mode.
     *
     * @param callsOnly whether either side may not meet face to face
     */
    static Modes draw(Outline outline, Reachability reach, boolean callsOnly, Seeded seeded) {
        boolean canVideo = Boolean.TRUE.equals(reach.canVideo());
        double drawn = seeded.fraction();
        if (outline.brief().family().isInPrison()) {
            return new Modes(drawn < 0.6 ? ContactMode.VIDEO : ContactMode.TELEPHONE, true);
        }
        boolean seen = Boolean.FALSE.equals(reach.hasPhone()) || outline.traits().has("terrorism");
        if (seen && !callsOnly) {
            return new Modes(ContactMode.OFFICE, false);
        }
        boolean high = outline.brief().harm().compareTo(HarmLevel.HIGH) >= 0;
        if (high && drawn < DOORSTEP && !callsOnly) {
            return new Modes(ContactMode.DOORSTEP, false);
        }
        boolean video = canVideo && drawn > 1 - VIDEO_BY_CHOICE;
        return new Modes(video ? ContactMode.VIDEO : ContactMode.TELEPHONE, false);
    }

    /** Returns the mode of a contact on a day. */
    ContactMode on(LocalDate day, Seeded seeded) {
        double drawn = seeded.fraction();
        if (inPrison || !day.isBefore(Dates.EMERGENCY)) {
            return now;
        }
        if (!day.isBefore(Dates.CALLS_BEGIN) && drawn < 0.5) {
            return ContactMode.TELEPHONE;
        }
        if (drawn < HOME_BEFORE) {
            return ContactMode.HOME;
        }
        return drawn < HOME_BEFORE + CALL_BEFORE ? ContactMode.TELEPHONE : ContactMode.OFFICE;
    }
}
