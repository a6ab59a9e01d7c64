package org.offload.caseload.day;

import org.offload.platform.Ids;
import org.offload.platform.PlainDates;
import org.offload.platform.RowAs;
import org.offload.platform.ServiceClock;
import org.offload.platform.Words;
import org.offload.worklist.LineHandedOver;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Keeps on the case's record what happens to its lines, in the transaction in which it happens. */
@Repository
class HandedOverOnRecord {

    static final String NOW =
            """
            select o.what, o.state, o.note, o.answer, o.reply_by,
                   f.forename || ' ' || f.surname as from_name,
                   t.forename || ' ' || t.surname as to_name
              from worklist.door_offload o
              join organisation.door_staff f on f.staff_id = o.from_id
              join organisation.door_staff t on t.staff_id = o.to_id
             where o.from_id = :from and o.offload_id = :id\
            """;
    static final String ENTRY =
            """
            insert into caseload.contact
              (crn, contact_id, type, on_day, starts_at, appointment, sensitive, system, staff_id,
               recorded_at, recorded_by, source)
            values (:crn, :id, 'C326', :day, :time, false, false, false, :staff, :at, :by,
                    'offload')\
            """;
    static final String NOTE =
            """
            insert into caseload.contact_note
              (crn, contact_id, note_number, text, author, written_at)
            values (:crn, :id, 1, :text, :author, :at)\
            """;

    private record Now(
            String what,
            String state,
            String note,
            String answer,
            Instant replyBy,
            String fromName,
            String toName) {}

    private final JdbcClient jdbc;
    private final Words words;
    private final ServiceClock clock;

    HandedOverOnRecord(JdbcClient jdbc, Words words, ServiceClock clock) {
        this.jdbc = jdbc;
        this.words = words;
        this.clock = clock;
    }

    @EventListener
    void keep(LineHandedOver fact) {
        Now now =
                jdbc.sql(NOW)
                        .param("from", fact.from().value())
                        .param("id", fact.offloadId())
                        .query(RowAs.of(Now.class))
                        .single();
        UUID id = Ids.next();
        LocalDateTime local = clock.local();
        var at = clock.now().atOffset(ZoneOffset.UTC);
        boolean byTaker = now.state().equals("ACCEPTED") || now.state().equals("DECLINED");
        String author = byTaker ? now.toName() : now.fromName();
        jdbc.sql(ENTRY)
                .param("crn", fact.crn().value())
                .param("id", id)
                .param("day", local.toLocalDate())
                .param("time", local.toLocalTime().withNano(0))
                .param("staff", fact.from().value())
                .param("at", at)
                .param("by", author)
                .update();
        jdbc.sql(NOTE)
                .param("crn", fact.crn().value())
                .param("id", id)
                .param("text", text(now))
                .param("author", author)
                .param("at", at)
                .update();
    }

    private String text(Now now) {
        String text =
                words.say(
                        "caseload.offload." + now.state(),
                        now.what(),
                        now.fromName(),
                        now.toName(),
                        PlainDates.moment(clock.localOf(now.replyBy())));
        String with = now.state().equals("ASKED") ? now.note() : now.answer();
        return with.isEmpty() ? text : text + "\n" + with;
    }
}
