package org.offload.caseload.overview;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.code.Codes;
import org.offload.caseload.compliance.Compliance.OrderSoFar;
import org.offload.kernel.Crn;
import org.offload.platform.RowAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads the parts of the case page that are not read elsewhere, each by CRN. */
@Repository
class CaseParts {

    static final String NOW =
            """
            select a.every_days, a.mode, a.reason, n.contact_id as next_id, n.type as next_type,
                   n.on_day as next_day, n.starts_at as next_time, l.type as last_type,
                   l.on_day as last_day, d.due
              from (select 1) one
              left join lateral (select every_days, mode, reason from caseload.agreed_contact
                                  where crn = :crn and valid_from <= :today
                                  order by valid_from desc limit 1) a on true
              left join lateral (select contact_id, type, on_day, starts_at
                                   from caseload.contact
                                  where crn = :crn and withdrawn_at is null and appointment
                                    and outcome is null and on_day >= :today
                                  order by on_day, starts_at, contact_id limit 1) n on true
              left join lateral (select type, on_day from caseload.contact
                                  where crn = :crn and withdrawn_at is null
                                    and outcome = any(:attended)
                                  order by on_day desc, starts_at desc nulls last, contact_id desc
                                  limit 1) l on true
              left join (select string_agg(mode || ' ' || due_on, ' ' order by due_on, strand)
                                  as due
                           from caseload.due_contact where crn = :crn) d on true\
            """;
    static final String EVENTS =
            """
            select e.event_number, e.main_offence, e.order_type, e.started_on, e.ends_on, e.length,
                   e.length_unit, e.in_breach, e.ended_on, e.end_reason, c.kind, c.type, c.amount,
                   c.done, c.unit, c.detail, c.for_victim, c.ended_on as part_ended_on,
                   c.attended_on, c.paused_from, f.failed_on, b.breach_began_at, b.breach_ended_at
              from caseload.event e
              left join lateral
                   (select 'REQUIREMENT' as kind, requirement_id as id, type, amount, done, unit,
                           detail, false as for_victim, ended_on,
                           (select string_agg(distinct cast(t.on_day as text), ' ')
                              from caseload.contact t
                             where t.crn = r.crn and t.component_id = 'R-' || r.requirement_id
                               and t.withdrawn_at is null and t.outcome = any(:attended))
                             as attended_on,
                           (select max(from_on) from caseload.pause
                             where crn = r.crn and withdrawn_at is null and from_on <= :today
                               and (to_on is null or to_on >= :today)
                               and component = r.event_number || '-R-' || r.requirement_id)
                             as paused_from
                      from caseload.requirement r
                     where r.crn = e.crn and r.event_number = e.event_number
                       and r.withdrawn_at is null
                    union all
                    select 'CONDITION', licence_condition_id, type, null, null, '', wording,
                           for_victim, ended_on, null,
                           (select max(from_on) from caseload.pause
                             where crn = l.crn and withdrawn_at is null and from_on <= :today
                               and (to_on is null or to_on >= :today)
                               and component = l.event_number || '-L-' || l.licence_condition_id)
                      from caseload.licence_condition l
                     where l.crn = e.crn and l.event_number = e.event_number
                       and l.withdrawn_at is null) c on true
              left join lateral (select string_agg(cast(on_day as text), ' ') as failed_on
                                   from caseload.contact
                                  where crn = e.crn and event_number = e.event_number
                                    and withdrawn_at is null and type = any(:standards)
                                    and outcome = any(:failures)) f on true
              left join lateral (select max(changed_at) filter (where after ->> 'in_breach' = 'yes')
                                          as breach_began_at,
                                        max(changed_at) filter (where before ->> 'in_breach' = 'yes')
                                          as breach_ended_at
                                   from caseload.change
                                  where crn = e.crn and part = 'event'
                                    and entry_id = cast(e.event_number as text)) b
                on true
             where e.crn = :crn and e.withdrawn_at is null
             order by (e.ended_on is not null), e.event_number desc, c.kind desc, c.id
             limit 300\
            """;
    // Both stand at the end of the page: one statement for two lists.
    static final String REGISTRATIONS_AND_FACTS =
            """
            (select registration_id, type, level, category, registered_on, review_on,
                    null as name, null as value
               from caseload.registration
              where crn = :crn and ended_on is null and withdrawn_at is null
              order by review_on nulls last, registered_on
              limit 100)
            union all
            (select null, null, null, null, null, null, name, value
               from caseload.imported_fact
              where crn = :crn order by source, name limit 200)\
            """;

    record Now(
            @Nullable Integer everyDays,
            @Nullable String mode,
            @Nullable String reason,
            @Nullable UUID nextId,
            @Nullable String nextType,
            @Nullable LocalDate nextDay,
            @Nullable LocalTime nextTime,
            @Nullable String lastType,
            @Nullable LocalDate lastDay,
            @Nullable String due) {}

    /** An event beside one of its requirements or conditions; beside none if it has none. */
    record EventRow(
            int eventNumber,
            String mainOffence,
            String orderType,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate endsOn,
            @Nullable Integer length,
            @Nullable String lengthUnit,
            boolean inBreach,
            @Nullable LocalDate endedOn,
            String endReason,
            @Nullable String kind,
            @Nullable String type,
            @Nullable Integer amount,
            @Nullable Integer done,
            @Nullable String unit,
            @Nullable String detail,
            @Nullable Boolean forVictim,
            @Nullable LocalDate partEndedOn,
            @Nullable String attendedOn,
            @Nullable LocalDate pausedFrom,
            @Nullable String failedOn,
            @Nullable Instant breachBeganAt,
            @Nullable Instant breachEndedAt) {

        boolean is(String what) {
            return what.equals(kind);
        }

        OrderSoFar orderSoFar() {
            return new OrderSoFar(
                    orderType,
                    inBreach,
                    breachBeganAt,
                    breachEndedAt,
                    Objects.requireNonNullElse(failedOn, ""));
        }
    }

    record RegistrationRow(
            UUID registrationId,
            String type,
            String level,
            String category,
            LocalDate registeredOn,
            @Nullable LocalDate reviewOn) {}

    /** What stands at the end of the page. */
    record Rest(List<RegistrationRow> registrations, List<CasePage.Fact> facts) {}

    private record Row(
            @Nullable UUID registrationId,
            @Nullable String type,
            @Nullable String level,
            @Nullable String category,
            @Nullable LocalDate registeredOn,
            @Nullable LocalDate reviewOn,
            @Nullable String name,
            @Nullable String value) {

        Stream<RegistrationRow> registration() {
            return registrationId == null
                            || type == null
                            || level == null
                            || category == null
                            || registeredOn == null
                    ? Stream.empty()
                    : Stream.of(
                            new RegistrationRow(
                                    registrationId, type, level, category, registeredOn, reviewOn));
        }

        Stream<CasePage.Fact> fact() {
            return name == null || value == null
                    ? Stream.empty()
                    : Stream.of(new CasePage.Fact(name, value));
        }
    }

    private final JdbcClient jdbc;
    private final Codes codes;

    CaseParts(JdbcClient jdbc, Codes codes) {
        this.jdbc = jdbc;
        this.codes = codes;
    }

    Now now(Crn crn, LocalDate today, String[] attended) {
        return jdbc.sql(NOW)
                .param("crn", crn.value())
                .param("today", today)
                .param("attended", attended)
                .query(RowAs.of(Now.class))
                .single();
    }

    /** Returns a row for each requirement of each event, with what their contacts add up to. */
    List<EventRow> events(Crn crn, LocalDate today) {
        return jdbc.sql(EVENTS)
                .param("crn", crn.value())
                .param("today", today)
                .param("attended", codes.outcomesThat("attended"))
                .param("standards", codes.nationalStandards())
                .param("failures", codes.outcomesThat("enforceable"))
                .query(RowAs.of(EventRow.class))
                .list();
    }

    /** Returns the registrations in force and what an import knew besides, each in their order. */
    Rest rest(Crn crn) {
        List<Row> rows =
                jdbc.sql(REGISTRATIONS_AND_FACTS)
                        .param("crn", crn.value())
                        .query(RowAs.of(Row.class))
                        .list();
        return new Rest(
                rows.stream().flatMap(Row::registration).toList(),
                rows.stream().flatMap(Row::fact).toList());
    }
}
