package org.offload.caseload.overview;

import org.jspecify.annotations.Nullable;
import org.offload.kernel.Crn;
import org.offload.platform.RowAs;
import org.offload.platform.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Reads the contact log, page by page, newest first: one statement, by the index on CRN and day.
 */
@Repository
class ContactLog {

    static final int PAGE = 30;

    static final String PAGE_OF =
            """
            select c.contact_id, c.type, c.on_day, c.starts_at, c.outcome, c.appointment,
                   c.sensitive, c.system, c.event_number, c.recorded_by,
                   case when :sensitive or not c.sensitive then n.text end as note,
                   coalesce(n.notes, 0) as notes
              from caseload.contact c
              left join lateral (select (array_agg(text order by note_number desc))[1] as text,
                                        count(*)::int as notes
                                   from caseload.contact_note
                                  where crn = c.crn and contact_id = c.contact_id) n on true
             where c.crn = :crn and c.withdrawn_at is null
               and (cast(:day as date) is null
                    or (c.on_day, c.contact_id) < (cast(:day as date), cast(:id as uuid)))
               and (cast(:type as text) is null or c.type = cast(:type as text))
               and (cast(:outcome as text) is null or c.outcome = cast(:outcome as text)
                    or (cast(:outcome as text) = 'NONE' and c.appointment and c.outcome is null))
               and (cast(:event as int) is null or c.event_number = cast(:event as int)
                    or (cast(:event as int) = 0 and c.event_number is null))
               and (cast(:words as text) is null
                    or (:sensitive or not c.sensitive) and exists (select from caseload.contact_note w
                                where w.crn = c.crn and w.contact_id = c.contact_id
                                  and w.text ilike cast(:words as text)))
             order by c.on_day desc, c.contact_id desc
             limit :most\
            """;
    static final String KINDS =
            """
            select distinct type, outcome, event_number from caseload.contact
             where crn = :crn and withdrawn_at is null order by type, outcome, event_number\
            """;

    /**
     * What to look for; null for anything.
     *
     * @param event 0 for what is about the person alone
     */
    record Terms(
            @Nullable String words,
            @Nullable String type,
            @Nullable String outcome,
            @Nullable Integer event) {

        static Terms none() {
            return new Terms(null, null, null, null);
        }
    }

    /** After which entry to go on. */
    record After(LocalDate day, UUID id) {}

    /** A type, an outcome and an event that occur in the log together. */
    record Kind(String type, @Nullable String outcome, @Nullable Integer eventNumber) {}

    private final JdbcClient jdbc;

    ContactLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Returns one entry more than a page, so that the caller knows whether there are more. Notes
     * that this person may not read stay in the database, and are not searched either.
     */
    List<LogEntry> page(Crn crn, Standing standing, Terms terms, @Nullable After after) {
        return jdbc.sql(PAGE_OF)
                .param("crn", crn.value())
                .param("sensitive", standing.readsSensitive())
                .param("day", after == null ? null : after.day())
                .param("id", after == null ? null : after.id())
                .param("type", terms.type())
                .param("outcome", terms.outcome())
                .param("event", terms.event())
                .param("words", terms.words() == null ? null : "%" + literal(terms.words()) + "%")
                .param("most", PAGE + 1)
                .query(RowAs.of(LogEntry.class))
                .list();
    }

    /** A per cent sign that somebody looks for is just that. */
    private static String literal(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    List<Kind> kinds(Crn crn) {
        return jdbc.sql(KINDS).param("crn", crn.value()).query(RowAs.of(Kind.class)).list();
    }
}
