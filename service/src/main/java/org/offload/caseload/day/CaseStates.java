package org.offload.caseload.day;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.CaseRecord.AgreedContact;
import org.offload.caseload.ContactMode;
import org.offload.caseload.HarmLevel;
import org.offload.caseload.SafeTimes;
import org.offload.caseload.code.Codes;
import org.offload.caseload.day.CaseState.Booking;
import org.offload.caseload.day.CaseState.ReviewDue;
import org.offload.caseload.day.DueContact.Seen;
import org.offload.kernel.Crn;
import org.offload.kernel.StaffId;
import org.offload.platform.RowAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Reads what of a case decides its lines: three statements, each by CRN. */
@Repository
class CaseStates {

    static final String HEAD =
            """
            select p.forename, p.surname, p.name_is_placeholder, g.staff_id,
                   (select value from caseload.dated_value v
                     where v.crn = p.crn and kind = 'HARM' and valid_from <= :today
                       and withdrawn_at is null
                     order by valid_from desc, value_id desc limit 1) as harm,
                   a.valid_from, a.every_days, a.mode, a.reason, a.source,
                   r.safe_days, r.safe_from, r.safe_to, e.is_over
              from caseload.person p
              join caseload.case_grant g
                on g.crn = p.crn and g.kind = 'MANAGER' and g.valid_to is null
               and g.staff_id is not null
              left join caseload.reachability r on r.crn = p.crn
              left join lateral (select * from caseload.agreed_contact
                                  where crn = p.crn and valid_from <= :today
                                  order by valid_from desc limit 1) a on true
              left join lateral (select bool_and(ended_on is not null) as is_over
                                   from caseload.event
                                  where crn = p.crn and withdrawn_at is null) e on true
             where p.crn = :crn\
            """;
    static final String CONTACTS =
            """
            (select 'BOOKING' as part, contact_id, type, on_day, starts_at, ends_at
               from caseload.contact
              where crn = :crn and withdrawn_at is null and appointment and outcome is null)
            union all
            (select 'SEEN', contact_id, type, on_day, starts_at, ends_at
               from caseload.contact
              where crn = :crn and withdrawn_at is null and outcome = any(:attended)
              order by on_day desc, starts_at desc nulls last, contact_id desc limit 1)
            union all
            (select 'ATTEMPT', contact_id, type, on_day, starts_at, ends_at
               from caseload.contact
              where crn = :crn and withdrawn_at is null and outcome = any(:attempted)
              order by on_day desc, starts_at desc nulls last, contact_id desc limit 1)\
            """;
    static final String REVIEWS =
            """
            select registration_id, review_on as by from caseload.registration
             where crn = :crn and ended_on is null and withdrawn_at is null and review_on is not null\
            """;

    record Head(
            String forename,
            String surname,
            boolean nameIsPlaceholder,
            String staffId,
            @Nullable String harm,
            @Nullable LocalDate validFrom,
            @Nullable Integer everyDays,
            @Nullable String mode,
            @Nullable String reason,
            @Nullable String source,
            @Nullable String safeDays,
            @Nullable LocalTime safeFrom,
            @Nullable LocalTime safeTo,
            @Nullable Boolean isOver) {}

    record Part(
            String part,
            UUID contactId,
            String type,
            LocalDate onDay,
            @Nullable LocalTime startsAt,
            @Nullable LocalTime endsAt) {

        boolean is(String name) {
            return part.equals(name);
        }
    }

    private final JdbcClient jdbc;
    private final Codes codes;

    CaseStates(JdbcClient jdbc, Codes codes) {
        this.jdbc = jdbc;
        this.codes = codes;
    }

    /** Returns the state; none for someone without a case manager, who is on nobody's day. */
    Optional<CaseState> of(Crn crn, LocalDate today) {
        return jdbc.sql(HEAD)
                .param("crn", crn.value())
                .param("today", today)
                .query(RowAs.of(Head.class))
                .optional()
                .map(head -> state(crn, head));
    }

    private CaseState state(Crn crn, Head head) {
        List<Part> parts =
                jdbc.sql(CONTACTS)
                        .param("crn", crn.value())
                        .param("attended", codes.outcomesThat("attended"))
                        .param("attempted", codes.outcomesThat("attempt"))
                        .query(RowAs.of(Part.class))
                        .list();
        Optional<Seen> seen =
                parts.stream()
                        .filter(part -> part.is("SEEN"))
                        .map(part -> new Seen(part.contactId(), part.onDay(), part.type()))
                        .findFirst();
        return new CaseState(
                crn,
                Initials.of(crn, head.forename(), head.surname(), head.nameIsPlaceholder()),
                StaffId.of(head.staffId()),
                head.harm() == null ? 0 : HarmLevel.valueOf(head.harm()).consequence(),
                agreed(head),
                seen,
                lastAttempt(parts, seen),
                SafeTimes.read(head.safeDays(), head.safeFrom(), head.safeTo())
                        .orElseGet(SafeTimes::officeHours),
                parts.stream().filter(part -> part.is("BOOKING")).map(CaseStates::booking).toList(),
                jdbc.sql(REVIEWS)
                        .param("crn", crn.value())
                        .query(RowAs.of(ReviewDue.class))
                        .list());
    }

    /** No contact is due of somebody whose events have all ended. */
    private static Optional<AgreedContact> agreed(Head head) {
        if (Boolean.TRUE.equals(head.isOver())
                || head.validFrom() == null
                || head.everyDays() == null
                || head.mode() == null) {
            return Optional.empty();
        }
        return Optional.of(
                new AgreedContact(
                        head.validFrom(),
                        head.everyDays(),
                        ContactMode.valueOf(head.mode()),
                        Objects.requireNonNullElse(head.reason(), ""),
                        Objects.requireNonNullElse(head.source(), "")));
    }

    /** A call counts as the last attempt only if nobody was reached since. */
    private static Optional<LocalDateTime> lastAttempt(List<Part> parts, Optional<Seen> seen) {
        return parts.stream()
                .filter(part -> part.is("ATTEMPT"))
                .filter(part -> seen.isEmpty() || !part.onDay().isBefore(seen.get().day()))
                .map(
                        part ->
                                part.onDay()
                                        .atTime(
                                                Objects.requireNonNullElse(
                                                        part.startsAt(), LocalTime.NOON)))
                .findFirst();
    }

    private static Booking booking(Part part) {
        return new Booking(
                part.contactId(), part.type(), part.onDay(), part.startsAt(), part.endsAt());
    }
}
