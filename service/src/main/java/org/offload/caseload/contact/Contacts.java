package org.offload.caseload.contact;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.day.Unreached;
import org.offload.caseload.relation.Relation;
import org.offload.kernel.Crn;
import org.offload.kernel.StaffId;
import org.offload.platform.RowAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored entries of the contact log, and their notes. */
@Repository
class Contacts {

    private static final String EACH =
            """
            select crn, contact_id, type, on_day, starts_at, ends_at, outcome, appointment,
                   sensitive, event_number, component_id, place_id, staff_id, reservation_id,
                   recorded_at, recorded_by, version
              from caseload.contact
            """;

    static final String ONE =
            EACH
                    + """
                     where crn = :crn and contact_id = :id and withdrawn_at is null\
                    """;
    static final String LAST_SAVED =
            EACH
                    + """
                     where crn = :crn and withdrawn_at is null and not system and type <> 'C326'
                       and (outcome is not null or not appointment)
                     order by coalesce(outcome_at, recorded_at) desc, contact_id desc limit 1\
                    """;
    // Ids sort by time: what has a later id than the form was saved after the form was opened.
    static final String SAVED_SINCE =
            """
            select exists (select from caseload.contact
                            where crn = :crn and contact_id > :form and recorded_by = :by
                              and withdrawn_at is null and not system and type <> 'C326'
                              and (outcome is not null or not appointment))\
            """;
    static final String NEXT =
            EACH
                    + """
                     where crn = :crn and withdrawn_at is null and appointment and outcome is null
                       and on_day >= :day and contact_id <> :but
                     order by on_day, starts_at, contact_id limit 1\
                    """;
    static final String UNREACHED =
            """
            select count(*) from caseload.contact c
              left join lateral
                   (select on_day, starts_at from caseload.contact
                     where crn = :crn and withdrawn_at is null and outcome = any(:attended)
                     order by on_day desc, starts_at desc nulls last, contact_id desc
                     limit 1) l on true
             where c.crn = :crn and c.withdrawn_at is null and c.outcome = any(:unreached)
               and c.on_day >= coalesce(l.on_day, c.on_day)
               and (l.on_day is null or c.on_day > l.on_day or c.starts_at > l.starts_at)\
            """;
    static final String ADD =
            """
            insert into caseload.contact
              (crn, contact_id, type, on_day, starts_at, outcome, appointment, sensitive, system,
               event_number, component_id, staff_id, team_code, recorded_at, recorded_by, source)
            values (:crn, :id, :type, :day, cast(:time as time), :outcome, :appointment, :sensitive, false,
                    :event, :component, :staff, :team, :at, :by, 'offload')\
            """;
    static final String SET_OUTCOME =
            """
            update caseload.contact
               set outcome = :outcome, sensitive = sensitive or :sensitive, version = version + 1,
                   outcome_at = :at, outcome_by = :by
             where crn = :crn and contact_id = :id and version = :version and outcome is null\
            """;
    static final String CLEAR_OUTCOME =
            """
            update caseload.contact set outcome = null, outcome_at = :at, version = version + 1
             where crn = :crn and contact_id = :id and version = :version and outcome_by = :by
               and outcome is not null\
            """;
    static final String TYPES_OF_LATE =
            """
            select type from (select type, on_day from caseload.contact
                               where crn = :crn and withdrawn_at is null and not system
                               order by on_day desc, contact_id desc limit 40) late
             group by type order by max(on_day) desc, type limit :most\
            """;
    static final String ADD_NOTE =
            """
            insert into caseload.contact_note
              (crn, contact_id, note_number, text, author, written_at)
            select :crn, :id, coalesce(max(note_number), 0) + 1, :text, :author, :at
              from caseload.contact_note where crn = :crn and contact_id = :id\
            """;
    static final String NOTES =
            """
            select text, author, written_at from caseload.contact_note
             where crn = :crn and contact_id = :id order by note_number\
            """;

    /** A contact to add. */
    record Added(
            Crn crn,
            UUID id,
            String type,
            LocalDate day,
            @Nullable LocalTime time,
            @Nullable String outcome,
            boolean appointment,
            boolean sensitive,
            Relation about,
            StaffId staff,
            @Nullable String team) {}

    private final JdbcClient jdbc;

    Contacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Contact> one(Crn crn, UUID id) {
        return jdbc.sql(ONE)
                .param("crn", crn.value())
                .param("id", id)
                .query(RowAs.of(Contact.class))
                .optional();
    }

    Optional<Contact> lastSaved(Crn crn) {
        return jdbc.sql(LAST_SAVED)
                .param("crn", crn.value())
                .query(RowAs.of(Contact.class))
                .optional();
    }

    /** Answers whether someone has saved a contact on this case since they opened a form. */
    boolean savedSince(Crn crn, UUID form, String by) {
        return jdbc.sql(SAVED_SINCE)
                .param("crn", crn.value())
                .param("form", form)
                .param("by", by)
                .query(Boolean.class)
                .single();
    }

    /** Returns the next booking from a day on, other than the one that is being recorded. */
    Optional<Contact> next(Crn crn, LocalDate day, UUID but) {
        return jdbc.sql(NEXT)
                .param("crn", crn.value())
                .param("day", day)
                .param("but", but)
                .query(RowAs.of(Contact.class))
                .optional();
    }

    /**
     * Returns how many calls have reached nobody since the last contact.
     *
     * @param attended the outcomes of a contact
     * @param unreached those of a call that reached nobody
     */
    Unreached unreached(Crn crn, String[] attended, String[] unreached) {
        return new Unreached(
                jdbc.sql(UNREACHED)
                        .param("crn", crn.value())
                        .param("attended", attended)
                        .param("unreached", unreached)
                        .query(Integer.class)
                        .single());
    }

    /** Returns the types that were recorded on this case last, the latest first. */
    List<String> typesOfLate(Crn crn, int most) {
        return jdbc.sql(TYPES_OF_LATE)
                .param("crn", crn.value())
                .param("most", most)
                .query(String.class)
                .list();
    }

    void add(Added contact, String by, Instant at) {
        jdbc.sql(ADD)
                .param("crn", contact.crn().value())
                .param("id", contact.id())
                .param("type", contact.type())
                .param("day", contact.day())
                .param("time", contact.time())
                .param("outcome", contact.outcome())
                .param("appointment", contact.appointment())
                .param("sensitive", contact.sensitive())
                .param("event", contact.about().event())
                .param("component", contact.about().component())
                .param("staff", contact.staff().value())
                .param("team", contact.team())
                .param("at", utc(at))
                .param("by", by)
                .update();
    }

    /** Sets the outcome; answers whether the appointment still was as it was read. */
    boolean setOutcome(Contact of, String outcome, boolean sensitive, String by, Instant at) {
        return 1
                == jdbc.sql(SET_OUTCOME)
                        .param("outcome", outcome)
                        .param("sensitive", sensitive)
                        .param("at", utc(at))
                        .param("by", by)
                        .param("crn", of.crn().value())
                        .param("id", of.contactId())
                        .param("version", of.version())
                        .update();
    }

    /**
     * Takes back an outcome that the same person recorded; answers whether nothing came between.
     */
    boolean clearOutcome(Crn crn, UUID id, int version, String by, Instant at) {
        return 1
                == jdbc.sql(CLEAR_OUTCOME)
                        .param("at", utc(at))
                        .param("crn", crn.value())
                        .param("id", id)
                        .param("version", version)
                        .param("by", by)
                        .update();
    }

    void addNote(Crn crn, UUID id, String text, String author, Instant at) {
        jdbc.sql(ADD_NOTE)
                .param("crn", crn.value())
                .param("id", id)
                .param("text", text)
                .param("author", author)
                .param("at", utc(at))
                .update();
    }

    List<Note> notes(Crn crn, UUID id) {
        return jdbc.sql(NOTES)
                .param("crn", crn.value())
                .param("id", id)
                .query(RowAs.of(Note.class))
                .list();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
