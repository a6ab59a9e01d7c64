package org.offload.caseload.appointment;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.ContactMode;
import org.offload.caseload.SafeTimes;
import org.offload.kernel.Crn;
import org.offload.kernel.StaffId;
import org.offload.kernel.TeamCode;
import org.offload.platform.Role;
import org.offload.platform.User;

import java.util.Objects;
import java.util.Optional;

/**
 * What a page fills in by itself, from what is agreed on the case.
 *
 * @param everyDays none where no frequency is agreed
 * @param placeId where the team usually sees people
 * @param eventNumber the live event, where there is just one
 */
public record CaseDefaults(
        Crn crn,
        Optional<StaffId> manager,
        Optional<TeamCode> team,
        Optional<Integer> everyDays,
        ContactMode mode,
        Optional<SafeTimes> safeTimes,
        @Nullable String placeId,
        @Nullable String placeName,
        @Nullable Integer eventNumber) {

    /** Returns who does a contact: whoever records it, or the manager of the case for a clerk. */
    public StaffId doneBy(User user) {
        return user.role() == Role.ADMINISTRATOR
                ? manager.orElseGet(user::staffOrNobody)
                : Objects.requireNonNullElseGet(user.staff(), user::staffOrNobody);
    }
}
