package org.offload.caseload.contact;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.code.Codes;
import org.offload.caseload.contact.RecordContactPage.LastNote;
import org.offload.kernel.Crn;
import org.offload.platform.PlainDates;
import org.offload.platform.RowAs;
import org.offload.platform.Standing;
import org.offload.platform.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.List;

/** Reads the notes that one looks at before a call: one statement, by CRN. */
@Repository
class LastNotes {

    static final String OF =
            """
            select c.type, c.on_day,
                   case when :sensitive or not c.sensitive then n.text end as text
              from caseload.contact c
              join lateral (select text from caseload.contact_note
                             where crn = c.crn and contact_id = c.contact_id
                             order by note_number desc limit 1) n on true
             where c.crn = :crn and c.withdrawn_at is null and not c.system
             order by c.on_day desc, c.contact_id desc limit 2\
            """;

    private record Row(String type, LocalDate onDay, @Nullable String text) {}

    private final JdbcClient jdbc;
    private final Codes codes;
    private final Words words;

    LastNotes(JdbcClient jdbc, Codes codes, Words words) {
        this.jdbc = jdbc;
        this.codes = codes;
        this.words = words;
    }

    List<LastNote> of(Crn crn, Standing standing) {
        return jdbc
                .sql(OF)
                .param("crn", crn.value())
                .param("sensitive", standing.readsSensitive())
                .query(RowAs.of(Row.class))
                .list()
                .stream()
                .map(
                        row ->
                                new LastNote(
                                        PlainDates.shortDay(row.onDay())
                                                + ", "
                                                + codes.contactType(row.type()),
                                        row.text() == null
                                                ? words.say(
                                                        "caseload.sensitive",
                                                        standing.facts().askWhom())
                                                : row.text()))
                .toList();
    }
}
