package org.offload.caseload.day;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.CaseRecord.AgreedContact;
import org.offload.caseload.ContactMode;
import org.offload.caseload.DeliveryFacts.Area;
import org.offload.caseload.DeliveryFacts.Seen;
import org.offload.kernel.TeamCode;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** One case as {@link CaseStates#FACTS} reads it; lists of codes with a space between them. */
record FactsRow(
        String crn,
        String forename,
        String surname,
        boolean nameIsPlaceholder,
        @Nullable LocalDate bornOn,
        @Nullable String ageBand,
        @Nullable LocalDate ageBandOn,
        @Nullable String staffId,
        @Nullable String teamCode,
        @Nullable String pduCode,
        @Nullable String regionCode,
        @Nullable String placeId,
        @Nullable String placeStatus,
        @Nullable String harm,
        @Nullable String tier,
        @Nullable String effects,
        @Nullable LocalDate until,
        @Nullable LocalDate validFrom,
        @Nullable Integer everyDays,
        @Nullable String mode,
        @Nullable String reason,
        @Nullable String source,
        @Nullable String safeDays,
        @Nullable LocalTime safeFrom,
        @Nullable LocalTime safeTo,
        @Nullable Boolean hasPhone,
        @Nullable Boolean canVideo,
        @Nullable Boolean isOver,
        @Nullable String liveOrders,
        @Nullable LocalDate startedOn,
        @Nullable String requirements,
        @Nullable String moveType,
        @Nullable LocalDate movedOn,
        @Nullable String registers,
        @Nullable String roles,
        boolean inApprovedPremises,
        @Nullable UUID lastId,
        @Nullable LocalDate lastDay,
        @Nullable String lastType,
        @Nullable UUID seenId,
        @Nullable LocalDate seenDay,
        @Nullable String seenType,
        @Nullable LocalDateTime triedAt,
        int tries,
        boolean hasRuledPause) {

    Optional<Area> area() {
        return teamCode == null || pduCode == null || regionCode == null
                ? Optional.empty()
                : Optional.of(
                        new Area(
                                TeamCode.of(teamCode),
                                pduCode,
                                regionCode,
                                Objects.requireNonNullElse(placeId, "")));
    }

    Optional<Seen> lastContact() {
        return seen(lastId, lastDay, lastType);
    }

    Optional<Seen> lastSeen() {
        return seen(seenId, seenDay, seenType);
    }

    private static Optional<Seen> seen(
            @Nullable UUID id, @Nullable LocalDate day, @Nullable String type) {
        return id == null || day == null || type == null
                ? Optional.empty()
                : Optional.of(new Seen(id, day, type));
    }

    Optional<LocalDateTime> lastAttempt() {
        return Optional.ofNullable(triedAt);
    }

    Optional<AgreedContact> agreed() {
        return validFrom == null || everyDays == null || mode == null
                ? Optional.empty()
                : Optional.of(
                        new AgreedContact(
                                validFrom,
                                everyDays,
                                ContactMode.valueOf(mode),
                                Objects.requireNonNullElse(reason, ""),
                                Objects.requireNonNullElse(source, "")));
    }
}
