package org.offload.caseload.outgoing;

import org.offload.kernel.Crn;
import org.offload.platform.RowAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads entries of the record as the other system is told them. */
@Repository
class ToldEntries {

    static final int AT_ONCE = 500; // rows that are in memory together

    private static final String CONTACT =
            """
            select 'CONTACT' as kind, cast(c.contact_id as text) as ref,
                   c.withdrawn_at is not null as withdrawn, c.version, c.crn, c.type,
                   c.on_day as day, c.starts_at as time, c.outcome, c.event_number, p.name as place,
                   c.staff_id as officer_id, s.forename || ' ' || s.surname as officer,
                   c.team_code as team, c.sensitive, c.recorded_by as saved_by,
                   (select string_agg(text, chr(10) order by note_number)
                      from caseload.contact_note n
                     where n.crn = c.crn and n.contact_id = c.contact_id) as note
              from caseload.contact c
              left join organisation.door_place p on p.place_id = c.place_id
              left join organisation.door_staff s on s.staff_id = c.staff_id
            """;
    static final String REVIEWS_OF_DAY =
            """
            select 'REVIEW' as kind, cast(v.review_id as text) as ref, false as withdrawn,
                   0 as version, v.crn, r.type, v.reviewed_on as day, cast(null as time) as time,
                   v.decision as outcome, cast(null as int) as event_number,
                   cast(null as text) as place, cast(null as text) as officer_id,
                   cast(null as text) as officer, cast(null as text) as team, false as sensitive,
                   v.reviewed_by as saved_by, v.note
              from caseload.registration_review v
              join caseload.registration r
                on r.crn = v.crn and r.registration_id = v.registration_id
             where v.saved_at >= :from and v.saved_at < :to order by v.crn, v.review_id\
            """;
    private static final String EVENT =
            """
            select 'EVENT' as kind, e.crn || '-' || e.event_number as ref,
                   e.withdrawn_at is not null as withdrawn, e.version, e.crn, e.order_type as type,
                   coalesce(e.convicted_on, e.started_on) as day, cast(null as time) as time,
                   case when e.ended_on is null then '' else e.end_reason end as outcome,
                   e.event_number, cast(null as text) as place, cast(null as text) as officer_id,
                   cast(null as text) as officer, cast(null as text) as team, false as sensitive,
                   e.recorded_by as saved_by, e.main_offence as note
              from caseload.event e
            """;

    static final String ONE_CONTACT =
            CONTACT
                    + """
                     where c.crn = :crn and c.contact_id = :id and c.withdrawn_at is null\
                    """;
    static final String LATEST_REVIEW =
            """
            select 'REVIEW' as kind, cast(coalesce(v.review_id, r.registration_id) as text) as ref,
                   false as withdrawn, r.version, r.crn, r.type,
                   coalesce(v.reviewed_on, r.registered_on) as day, cast(null as time) as time,
                   v.decision as outcome, cast(null as int) as event_number,
                   cast(null as text) as place, cast(null as text) as officer_id,
                   cast(null as text) as officer, cast(null as text) as team, false as sensitive,
                   coalesce(v.reviewed_by, r.recorded_by) as saved_by,
                   coalesce(v.note, r.note) as note
              from caseload.registration r
              left join lateral (select * from caseload.registration_review
                                  where crn = r.crn and registration_id = r.registration_id
                                  order by reviewed_on desc, review_id desc limit 1) v on true
             where r.crn = :crn and r.registration_id = :id and r.withdrawn_at is null\
            """;
    static final String ONE_EVENT =
            EVENT
                    + """
                     where e.crn = :crn and e.event_number = :number and e.withdrawn_at is null\
                    """;
    // What was recorded, got an outcome or a note, lost one, was corrected or taken off on the day;
    // not what an import brought, since it came from the other system.
    static final String CONTACTS_OF_DAY =
            CONTACT
                    + """
                      join (select crn, contact_id from caseload.contact
                             where recorded_at >= :from and recorded_at < :to and source = 'offload'
                            union
                            select crn, contact_id from caseload.contact
                             where outcome_at >= :from and outcome_at < :to
                            union
                            select crn, contact_id from caseload.contact
                             where withdrawn_at >= :from and withdrawn_at < :to
                            union
                            select n.crn, n.contact_id from caseload.contact_note n
                              join caseload.contact o
                                on o.crn = n.crn and o.contact_id = n.contact_id
                             where n.written_at >= :from and n.written_at < :to
                               and (o.source = 'offload' or n.note_number > 1)
                            union
                            select crn, cast(entry_id as uuid) from caseload.change
                             where changed_at >= :from and changed_at < :to and part = 'contact') t
                        on t.crn = c.crn and t.contact_id = c.contact_id
                     where not c.system
                     order by c.crn, c.contact_id\
                    """;
    static final String EVENTS_OF_DAY =
            EVENT
                    + """
                      join (select crn, event_number from caseload.event
                             where recorded_at >= :from and recorded_at < :to and source = 'by hand'
                            union
                            select crn, cast(entry_id as int) from caseload.change
                             where changed_at >= :from and changed_at < :to and part = 'event') t
                        on t.crn = e.crn and t.event_number = e.event_number
                     order by e.crn, e.event_number\
                    """;

    private final JdbcClient jdbc;

    ToldEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Told> contact(Crn crn, UUID id) {
        return jdbc.sql(ONE_CONTACT)
                .param("crn", crn.value())
                .param("id", id)
                .query(RowAs.of(Told.class))
                .optional();
    }

    /** Returns the latest review of a registration; the registration itself before its first. */
    Optional<Told> review(Crn crn, UUID registration) {
        return jdbc.sql(LATEST_REVIEW)
                .param("crn", crn.value())
                .param("id", registration)
                .query(RowAs.of(Told.class))
                .optional();
    }

    Optional<Told> event(Crn crn, int number) {
        return jdbc.sql(ONE_EVENT)
                .param("crn", crn.value())
                .param("number", number)
                .query(RowAs.of(Told.class))
                .optional();
    }

    /**
     * Hands over what was saved on a day, always in the same order. Rows come in pieces, which the
     * driver does only inside a transaction.
     *
     * @param from its first moment, inclusive
     * @param to its last moment, exclusive
     */
    void ofDay(Instant from, Instant to, Consumer<Stream<Told>> reader) {
        for (String sql : List.of(CONTACTS_OF_DAY, EVENTS_OF_DAY, REVIEWS_OF_DAY)) {
            try (Stream<Told> rows =
                    jdbc
                            .sql(sql)
                            .withFetchSize(AT_ONCE)
                            .param("from", from.atOffset(ZoneOffset.UTC))
                            .param("to", to.atOffset(ZoneOffset.UTC))
                            .query(RowAs.of(Told.class))
                            .stream()) {
                reader.accept(rows);
            }
        }
    }
}
