package offloaddemo;

import org.jspecify.annotations.Nullable;
import org.offload.kernel.StaffId;
import org.offload.kernel.TeamCode;
import org.offload.organisation.Register.StaffMember;

import java.time.LocalDate;

/**
 * A practitioner as the generator knows them.
 *
 * @param awayFrom the first day of an absence that is open today; none for who is there
 * @param faceToFace whether they see people since the emergency arrangements began
 */
record Officer(StaffMember staff, Desk desk, @Nullable LocalDate awayFrom, boolean faceToFace) {

    private static final double FULL_TIME = 37.0;

    /**
     * Where somebody works.
     *
     * @param office where the team sees people in usual times
     * @param openOffice where it may see them since the emergency arrangements began
     */
    record Desk(TeamCode team, String office, String openOffice) {}

    StaffId id() {
        return staff.id();
    }

    TeamCode team() {
        return desk.team();
    }

    boolean isQualified() {
        return staff.grade().equals("PO");
    }

    /** Returns the share of a full week, 0 to 1. */
    double partOfWeek() {
        return staff.weeklyHours().doubleValue() / FULL_TIME;
    }

    boolean isAway(LocalDate day) {
        return awayFrom != null && !day.isBefore(awayFrom);
    }
}
