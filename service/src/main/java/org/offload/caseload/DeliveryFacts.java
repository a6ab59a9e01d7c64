package org.offload.caseload;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.CaseRecord.AgreedContact;
import org.offload.kernel.Crn;
import org.offload.kernel.StaffId;
import org.offload.kernel.TeamCode;
import org.offload.workplace.PlaceStatus;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/**
 * What a delivery model may ask of a live case, as the record has it today.
 *
 * @param manager none while the case waits to be allocated
 * @param area where the team works that answers for the case
 * @param place the status of the office that the team works from; open if it has none
 * @param tier as its source writes it; empty if not recorded
 * @param startedOn the release or the sentence, whichever came last; none if not recorded
 * @param registers what the live registrations say of the person
 * @param mappaLevel 1 to 3, or 0 where a registration has no level; none without a registration
 * @param age in years, the lowest where only a band is known
 * @param health the strictest effect in force
 * @param healthUntil the last day on which it is
 * @param noHomeVisit whether the home may not be visited
 * @param hasPhone none where nobody has asked yet; so is {@code canVideo}
 * @param safeTimes whether safe times to call are agreed
 * @param requirements the kinds of live requirements
 * @param lastContact the last time the person was met or spoken to
 * @param lastSeen the last time the person was seen face to face, the doorstep included
 */
public record DeliveryFacts(
        Crn crn,
        Optional<StaffId> manager,
        Optional<Area> area,
        PlaceStatus place,
        Optional<HarmLevel> harm,
        String tier,
        Optional<SentenceKind> sentence,
        CaseStage stage,
        @Nullable LocalDate startedOn,
        Set<Register> registers,
        OptionalInt mappaLevel,
        AbuseRole abuse,
        OptionalInt age,
        HealthEffect health,
        @Nullable LocalDate healthUntil,
        boolean noHomeVisit,
        @Nullable Boolean hasPhone,
        @Nullable Boolean canVideo,
        boolean safeTimes,
        boolean inApprovedPremises,
        Set<RequirementKind> requirements,
        Optional<AgreedContact> agreed,
        Optional<Seen> lastContact,
        Optional<Seen> lastSeen) {

    public DeliveryFacts {
        registers = Set.copyOf(registers);
        requirements = Set.copyOf(requirements);
    }

    /**
     * Where a team works.
     *
     * @param placeId the office; empty if none is recorded
     */
    public record Area(TeamCode team, String unit, String region, String placeId) {}

    /** A contact at which the person was met or spoken to. */
    public record Seen(UUID contactId, LocalDate day, String type) {}

    /** The kind of the gravest live sentence, the least grave first. */
    public enum SentenceKind {
        OTHER,
        YOUTH,
        COMMUNITY,
        SUSPENDED,
        CUSTODY,
        LIFE
    }

    /** What the registers say that a delivery model asks about. */
    public enum Register {
        TERRORISM,
        SAFEGUARDING,
        STAFF_RISK
    }

    /** The role in domestic abuse; somebody said it, it is never inferred. */
    public enum AbuseRole {
        NONE,
        PERPETRATOR,
        VICTIM,
        BOTH
    }

    /** The effects of health, the mildest first. */
    public enum HealthEffect {
        NONE,
        DOORSTEP,
        REMOTE,
        NO_CONTACT
    }

    /** The kinds of requirement that a delivery model asks about. */
    public enum RequirementKind {
        UNPAID_WORK,
        PROGRAMME,
        TREATMENT
    }
}
