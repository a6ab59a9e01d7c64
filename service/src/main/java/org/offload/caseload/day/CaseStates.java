package org.offload.caseload.day;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.SafeTimes;
import org.offload.caseload.code.Codes;
import org.offload.caseload.day.CaseState.Booking;
import org.offload.caseload.day.CaseState.ReviewDue;
import org.offload.kernel.Crn;
import org.offload.platform.OfCases;
import org.offload.platform.RowAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads what of some cases decides their lines: two statements, by their CRNs. */
@Repository
class CaseStates {

    static final String FACTS =
            """
            select p.crn, p.forename, p.surname, p.name_is_placeholder, p.born_on, p.age_band,
                   p.age_band_on, g.staff_id, o.team_code, o.pdu_code, o.region_code,
                   o.place_id, w.status as place_status, v.harm, v.tier, v.effects, v.until,
                   a.valid_from, a.every_days, a.mode, a.reason, a.source,
                   r.safe_days, r.safe_from, r.safe_to, r.has_phone, r.can_video,
                   e.is_over, e.live_orders, e.started_on, q.requirements,
                   m.type as move_type, m.on_day as moved_on, f.registers, b.roles,
                   coalesce(d.in_ap, false) as in_approved_premises,
                   l.contact_id as last_id, l.on_day as last_day, l.type as last_type,
                   s.contact_id as seen_id, s.on_day as seen_day, s.type as seen_type,
                   t.tried_at, t.tries,
                   exists (select from caseload.pause where crn = p.crn and rule <> '')
                     as has_ruled_pause
              from caseload.person p
              left join caseload.case_grant g
                on g.crn = p.crn and g.kind = 'MANAGER' and g.valid_to is null
              left join organisation.door_team o on o.team_code = g.team_code
              left join lateral
                   (select status from workplace.door_place_status
                     where place_id = o.place_id and valid_from <= :today
                     order by valid_from desc limit 1) w on true
              left join caseload.reachability r on r.crn = p.crn
              left join
                   (select crn,
                           (array_agg(value order by valid_from desc, value_id desc)
                             filter (where kind = 'HARM'))[1] as harm,
                           (array_agg(value order by valid_from desc, value_id desc)
                             filter (where kind = 'TIER'))[1] as tier,
                           string_agg(value, ' ') filter (where kind = 'HEALTH') as effects,
                           max(valid_to) filter (where kind = 'HEALTH') as until
                      from caseload.dated_value
                     where crn = any(:crns) and withdrawn_at is null and valid_from <= :today
                       and (kind in ('HARM', 'TIER')
                            or kind = 'HEALTH' and (valid_to is null or valid_to >= :today))
                     group by crn) v on v.crn = p.crn
              left join lateral
                   (select valid_from, every_days, mode, reason, source
                      from caseload.agreed_contact
                     where crn = p.crn and valid_from <= :today
                     order by valid_from desc limit 1) a on true
              left join
                   (select crn, bool_and(ended_on is not null) as is_over,
                           string_agg(order_type, ' ') filter (where ended_on is null)
                             as live_orders,
                           max(started_on) filter (where ended_on is null) as started_on
                      from caseload.event
                     where crn = any(:crns) and withdrawn_at is null
                     group by crn) e on e.crn = p.crn
              left join
                   (select crn, string_agg(distinct type, ' ') as requirements
                      from caseload.requirement
                     where crn = any(:crns) and ended_on is null and withdrawn_at is null
                     group by crn) q on q.crn = p.crn
              left join lateral
                   (select type, on_day from caseload.custody_move
                     where crn = p.crn and withdrawn_at is null and on_day <= :today
                     order by on_day desc, custody_move_id desc limit 1) m on true
              left join
                   (select crn, string_agg(type || '=' || level, ' ') as registers
                      from caseload.registration
                     where crn = any(:crns) and ended_on is null and withdrawn_at is null
                     group by crn) f on f.crn = p.crn
              left join
                   (select crn, string_agg(distinct role, ' ') as roles from caseload.abuse_role
                     where crn = any(:crns) and withdrawn_at is null
                       and (to_on is null or to_on >= :today)
                     group by crn) b on b.crn = p.crn
              left join lateral
                   (select true as in_ap from caseload.address
                     where crn = p.crn and type = 'AP' and withdrawn_at is null
                       and (from_on is null or from_on <= :today)
                       and (to_on is null or to_on >= :today)
                     limit 1) d on true
              left join lateral
                   (select contact_id, on_day, starts_at, type from caseload.contact
                     where crn = p.crn and withdrawn_at is null and outcome = any(:attended)
                     order by on_day desc, starts_at desc nulls last, contact_id desc
                     limit 1) l on true
              left join lateral
                   (select contact_id, on_day, type from caseload.contact
                     where crn = p.crn and withdrawn_at is null and outcome = any(:attended)
                       and type = any(:face)
                     order by on_day desc, starts_at desc nulls last, contact_id desc
                     limit 1) s on true
              left join lateral
                   (select max(on_day + coalesce(starts_at, time '12:00'))
                             filter (where outcome = any(:attempted)) as tried_at,
                           count(*) filter (
                             where outcome = any(:unreached)
                               and (l.on_day is null or on_day > l.on_day
                                    or starts_at > l.starts_at)) as tries
                      from caseload.contact
                     where crn = p.crn and withdrawn_at is null
                       and on_day >= coalesce(l.on_day, '-infinity')) t on true
             where p.crn = any(:crns) order by p.crn\
            """;

    static final String TO_DO =
            """
            select crn, contact_id as id, type, on_day, starts_at, ends_at
              from caseload.contact
             where crn = any(:crns) and withdrawn_at is null and appointment and outcome is null
            union all
            select crn, registration_id, null, review_on, null, null
              from caseload.registration
             where crn = any(:crns) and ended_on is null and withdrawn_at is null
               and review_on is not null\
            """;

    /** A booking; or a review, which has no type. */
    record ToDo(
            String crn,
            UUID id,
            @Nullable String type,
            LocalDate onDay,
            @Nullable LocalTime startsAt,
            @Nullable LocalTime endsAt) {}

    private final JdbcClient jdbc;
    private final Codes codes;
    private final FactsOfRow facts;

    CaseStates(JdbcClient jdbc, Codes codes, FactsOfRow facts) {
        this.jdbc = jdbc;
        this.codes = codes;
        this.facts = facts;
    }

    /** Returns the states of the cases there are, in the order of their CRNs. */
    List<CaseState> of(List<Crn> crns, LocalDate today) {
        var some = OfCases.of(crns);
        Map<String, List<ToDo>> toDo =
                jdbc
                        .sql(some.in(TO_DO))
                        .params(some.params())
                        .query(RowAs.of(ToDo.class))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(ToDo::crn));
        return jdbc
                .sql(some.in(FACTS))
                .params(some.params())
                .param("today", today)
                .param("attended", codes.outcomesThat("attended"))
                .param("attempted", codes.outcomesThat("attempt"))
                .param("unreached", codes.outcomesThat("unreached"))
                .param("face", facts.faceToFaceTypes())
                .query(RowAs.of(FactsRow.class))
                .list()
                .stream()
                .map(row -> state(row, toDo.getOrDefault(row.crn(), List.of()), today))
                .toList();
    }

    private CaseState state(FactsRow row, List<ToDo> toDo, LocalDate today) {
        Crn crn = Crn.of(row.crn());
        return new CaseState(
                facts.of(row, today),
                Initials.of(crn, row.forename(), row.surname(), row.nameIsPlaceholder()),
                Boolean.TRUE.equals(row.isOver()),
                row.hasRuledPause(),
                row.lastAttempt(),
                new Unreached(row.tries()),
                SafeTimes.read(row.safeDays(), row.safeFrom(), row.safeTo())
                        .orElseGet(SafeTimes::officeHours),
                toDo.stream().flatMap(one -> booking(one).stream()).toList(),
                toDo.stream()
                        .filter(one -> one.type() == null)
                        .map(one -> new ReviewDue(one.id(), one.onDay()))
                        .toList());
    }

    private Optional<Booking> booking(ToDo one) {
        return Optional.ofNullable(one.type())
                .map(
                        type ->
                                new Booking(
                                        one.id(),
                                        Objects.requireNonNull(type),
                                        facts.modeOf(type),
                                        one.onDay(),
                                        one.startsAt(),
                                        one.endsAt()));
    }
}
