package org.offload.worklist.offload;

import org.offload.kernel.Crn;
import org.offload.kernel.StaffId;
import org.offload.platform.RowAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored offloads, and the lines that they move. */
@Repository
class Offloads {

    private static final String EACH =
            """
            select o.offload_id, o.line_id, o.crn, o.from_id,
                   f.forename || ' ' || f.surname as from_name, o.to_id,
                   t.forename || ' ' || t.surname as to_name, o.initials, o.what, o.note,
                   o.reply_by, o.state, o.answer, o.asked_at, o.answered_at
              from worklist.offload o
              join organisation.door_staff f on f.staff_id = o.from_id
              join organisation.door_staff t on t.staff_id = o.to_id
            """;

    static final String OF_SOMEONE =
            EACH
                    + """
                     where (o.to_id = :staff and o.state = 'ASKED')
                        or (o.from_id = :staff and (o.state = 'ASKED' or o.answered_at >= :since))
                     order by o.reply_by
                     limit 100\
                    """;
    static final String ONE =
            EACH
                    + """
                     where o.from_id = :from and o.offload_id = :id\
                    """;
    static final String UNANSWERED =
            EACH
                    + """
                     where o.state = 'ASKED'
                       and o.from_id in (select them.staff_id
                                           from organisation.door_membership mine
                                           join organisation.door_membership them using (team_code)
                                          where mine.staff_id = :staff and mine.manages
                                            and :today >= mine.valid_from
                                            and (mine.valid_to is null or :today <= mine.valid_to)
                                            and :today >= them.valid_from
                                            and (them.valid_to is null or :today <= them.valid_to))
                     order by o.reply_by
                     limit 200\
                    """;
    static final String LINE =
            """
            select line_id, crn, owner_id, initials, what, due_on
              from worklist.line where staff_id = :staff and line_id = :line\
            """;
    static final String ASK =
            """
            insert into worklist.offload
              (from_id, offload_id, line_id, crn, to_id, initials, what, note, reply_by, state,
               answer, asked_at)
            values (:from, :id, :line, :crn, :to, :initials, :what, :note, :replyBy, 'ASKED',
                    '', :at)
            on conflict (from_id, line_id) where state = 'ASKED' do nothing\
            """;
    static final String CHANGE =
            """
            update worklist.offload set state = :next, answer = :answer, answered_at = :at
             where from_id = :from and offload_id = :id and state = :state\
            """;
    static final String MOVE =
            """
            insert into worklist.line
              (staff_id, line_id, crn, owner_id, kind, initials, what, how, why, link, quick, subject_id,
               consequence, due_on, starts_at, ends_at, rests_until)
            select :to, line_id, crn, owner_id, kind, initials, what, how, why, link, quick, subject_id,
                   consequence, due_on, starts_at, ends_at, rests_until
              from worklist.line where staff_id = :from and line_id = :line\
            """;
    static final String REMOVE =
            "delete from worklist.line where staff_id = :from and line_id = :line";

    /** What an offload needs to know of a line. */
    record OpenLine(
            UUID lineId, Crn crn, StaffId ownerId, String initials, String what, LocalDate dueOn) {}

    private final JdbcClient jdbc;

    Offloads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns what someone was asked, and what they asked or had answered since a moment. */
    List<Offload> of(StaffId staff, Instant since) {
        return jdbc.sql(OF_SOMEONE)
                .param("staff", staff.value())
                .param("since", utc(since))
                .query(RowAs.of(Offload.class))
                .list();
    }

    /**
     * Returns what nobody has answered yet in the teams that someone leads, the most urgent first.
     */
    List<Offload> unanswered(StaffId lead, LocalDate today) {
        return jdbc.sql(UNANSWERED)
                .param("staff", lead.value())
                .param("today", today)
                .query(RowAs.of(Offload.class))
                .list();
    }

    Optional<Offload> one(StaffId from, UUID id) {
        return jdbc.sql(ONE)
                .param("from", from.value())
                .param("id", id)
                .query(RowAs.of(Offload.class))
                .optional();
    }

    Optional<OpenLine> line(StaffId staff, UUID line) {
        return jdbc.sql(LINE)
                .param("staff", staff.value())
                .param("line", line)
                .query(RowAs.of(OpenLine.class))
                .optional();
    }

    /** Asks; answers whether nobody was being asked about this line already. */
    boolean ask(
            OpenLine line,
            UUID id,
            StaffId from,
            StaffId to,
            Instant replyBy,
            String note,
            Instant at) {
        return 1
                == jdbc.sql(ASK)
                        .param("from", from.value())
                        .param("id", id)
                        .param("line", line.lineId())
                        .param("crn", line.crn().value())
                        .param("to", to.value())
                        .param("initials", line.initials())
                        .param("what", line.what())
                        .param("note", note)
                        .param("replyBy", utc(replyBy))
                        .param("at", utc(at))
                        .update();
    }

    /** Changes the state; answers whether it still was the one it is leaving. */
    boolean change(Offload offload, OffloadState next, String answer, Instant at) {
        return 1
                == jdbc.sql(CHANGE)
                        .param("next", next.name())
                        .param("answer", answer)
                        .param("at", utc(at))
                        .param("from", offload.fromId().value())
                        .param("id", offload.offloadId())
                        .param("state", offload.state().name())
                        .update();
    }

    /** Puts the line on the taker's day. */
    void move(Offload offload) {
        jdbc.sql(MOVE)
                .param("to", offload.toId().value())
                .param("from", offload.fromId().value())
                .param("line", offload.lineId())
                .update();
        jdbc.sql(REMOVE)
                .param("from", offload.fromId().value())
                .param("line", offload.lineId())
                .update();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
