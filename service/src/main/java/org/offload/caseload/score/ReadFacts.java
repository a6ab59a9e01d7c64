package org.offload.caseload.score;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.HarmLevel;
import org.offload.caseload.code.Code;
import org.offload.caseload.code.Codes;
import org.offload.caseload.score.FactsForScores.Event;
import org.offload.caseload.score.FactsForScores.History;
import org.offload.caseload.score.FactsForScores.Person;
import org.offload.caseload.score.FactsForScores.Recorded;
import org.offload.caseload.score.FactsForScores.Register;
import org.offload.kernel.Crn;
import org.offload.platform.NotFound;
import org.offload.platform.RowAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** Reads what scores and tiers are made of: four statements, by CRN. */
@Repository
class ReadFacts {

    static final String PERSON =
            """
            select p.sex, p.born_on, r.released_on,
                   coalesce(m.type = any(:inside), false) as is_inside, v.harm, v.harm_from,
                   v.tier, v.tier_from, v.tier_source
              from caseload.person p
              left join lateral
                   (select (array_agg(value order by valid_from desc, value_id desc)
                             filter (where kind = 'HARM'))[1] as harm,
                           max(valid_from) filter (where kind = 'HARM') as harm_from,
                           (array_agg(value order by valid_from desc, value_id desc)
                             filter (where kind = 'TIER'))[1] as tier,
                           max(valid_from) filter (where kind = 'TIER') as tier_from,
                           (array_agg(source order by valid_from desc, value_id desc)
                             filter (where kind = 'TIER'))[1] as tier_source
                      from caseload.dated_value
                     where crn = p.crn and kind in ('HARM', 'TIER') and withdrawn_at is null
                       and valid_from <= :today) v on true
              left join lateral
                   (select max(on_day) as released_on from caseload.custody_move
                     where crn = p.crn and withdrawn_at is null and type = any(:releases)
                       and on_day <= :today) r on true
              left join lateral
                   (select type from caseload.custody_move
                     where crn = p.crn and withdrawn_at is null and on_day <= :today
                     order by on_day desc, custody_move_id desc limit 1) m on true
             where p.crn = :crn\
            """;
    static final String HISTORY =
            """
            select counted_on, sanctions, violent_sanctions, age_at_first_sanction,
                   contact_adult_sexual, contact_child_sexual, indecent_image, non_contact_sexual,
                   latest_sexual_on, stranger_victim
              from caseload.offending_history
             where crn = :crn and withdrawn_at is null
             order by counted_on desc, offending_history_id desc limit 1\
            """;
    static final String EVENTS =
            """
            select e.event_number, e.offence_code, e.main_offence, e.convicted_on, e.started_on,
                   e.ended_on, e.order_type, q.requirements, k.release_on, r.released_on,
                   e.in_breach
                     or exists (select from caseload.custody_move
                                 where crn = e.crn and event_number = e.event_number
                                   and withdrawn_at is null and type = any(:recalls))
                     as is_enforced
              from caseload.event e
              left join lateral
                   (select string_agg(distinct type, ' ') as requirements
                      from caseload.requirement
                     where crn = e.crn and event_number = e.event_number and ended_on is null
                       and withdrawn_at is null) q on true
              left join lateral
                   (select min(on_day) as release_on from caseload.key_date
                     where crn = e.crn and event_number = e.event_number
                       and withdrawn_at is null and type = any(:maybe)
                       and on_day >= :today) k on true
              left join lateral
                   (select max(on_day) as released_on from caseload.custody_move
                     where crn = e.crn and event_number = e.event_number
                       and withdrawn_at is null and type = any(:releases)
                       and on_day <= :today) r on true
             where e.crn = :crn and e.withdrawn_at is null
             order by e.convicted_on desc nulls last, e.event_number desc limit 300\
            """;
    static final String REGISTRATIONS =
            """
            select type, level, category, registered_on from caseload.registration
             where crn = :crn and ended_on is null and withdrawn_at is null
             order by registered_on desc, registration_id limit 300\
            """;

    /** The key dates on which somebody may leave custody; ours, the source does not mark them. */
    private static final String[] RELEASES = {"ACR", "PED", "EXP", "HDE"};

    private record PersonRow(
            String sex,
            @Nullable LocalDate bornOn,
            @Nullable LocalDate releasedOn,
            boolean isInside,
            @Nullable String harm,
            @Nullable LocalDate harmFrom,
            @Nullable String tier,
            @Nullable LocalDate tierFrom,
            @Nullable String tierSource) {

        Person person(History history) {
            return new Person(
                    sex,
                    bornOn,
                    releasedOn,
                    isInside,
                    harm == null ? null : HarmLevel.valueOf(harm),
                    harmFrom,
                    history,
                    new Recorded(
                            Objects.requireNonNullElse(tier, ""),
                            tierFrom,
                            Objects.requireNonNullElse(tierSource, "")));
        }
    }

    private record EventRow(
            int eventNumber,
            String offenceCode,
            String mainOffence,
            @Nullable LocalDate convictedOn,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate endedOn,
            String orderType,
            @Nullable String requirements,
            @Nullable LocalDate releaseOn,
            @Nullable LocalDate releasedOn,
            boolean isEnforced) {}

    private final JdbcClient jdbc;
    private final Codes codes;

    ReadFacts(JdbcClient jdbc, Codes codes) {
        this.jdbc = jdbc;
        this.codes = codes;
    }

    /**
     * Returns them as they are on a day.
     *
     * @throws NotFound if there is no such case
     */
    FactsForScores of(Crn crn, LocalDate today) {
        Person person =
                jdbc.sql(PERSON)
                        .param("crn", crn.value())
                        .param("today", today)
                        .param("releases", moves(type -> type.is("ends_custody")))
                        .param("inside", moves(ReadFacts::isInside))
                        .query(RowAs.of(PersonRow.class))
                        .optional()
                        .orElseThrow(NotFound::new)
                        .person(history(crn));
        List<Event> events =
                jdbc
                        .sql(EVENTS)
                        .param("crn", crn.value())
                        .param("recalls", moves(type -> type.isOf("kind", "recall")))
                        .param("releases", moves(type -> type.is("ends_custody")))
                        .param("maybe", RELEASES)
                        .param("today", today)
                        .query(RowAs.of(EventRow.class))
                        .list()
                        .stream()
                        .map(this::event)
                        .toList();
        return new FactsForScores(
                person,
                events,
                jdbc.sql(REGISTRATIONS)
                        .param("crn", crn.value())
                        .query(RowAs.of(Register.class))
                        .list());
    }

    private History history(Crn crn) {
        return jdbc.sql(HISTORY)
                .param("crn", crn.value())
                .query(RowAs.of(History.class))
                .optional()
                .orElse(History.NOTHING);
    }

    private static boolean isInside(Code type) {
        return type.isOf("kind", "into") || type.isOf("kind", "recall");
    }

    private String[] moves(Predicate<Code> are) {
        return codes.list("release_and_recall_types").stream()
                .filter(are)
                .map(Code::code)
                .toArray(String[]::new);
    }

    private Event event(EventRow row) {
        return new Event(
                row.eventNumber(),
                row.offenceCode(),
                row.mainOffence(),
                row.convictedOn(),
                row.startedOn(),
                row.endedOn(),
                row.releaseOn(),
                row.releasedOn(),
                codes.find("order_types", row.orderType())
                        .filter(type -> type.is("custodial"))
                        .isPresent(),
                row.isEnforced(),
                row.requirements() == null
                        ? List.of()
                        : Arrays.stream(row.requirements().split(" "))
                                .flatMap(type -> codes.find("requirement_types", type).stream())
                                .toList());
    }
}
