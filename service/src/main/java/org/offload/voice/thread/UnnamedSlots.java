package org.offload.voice.thread;

import org.offload.platform.RowAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Keeps texts of authors nobody knows at their places. Their moments are whole hours. */
@Repository
class UnnamedSlots {

    private static final String EACH =
            "select slot_id, comment, reply, state, recorded_at, version from voice.slot";

    static final String AT = EACH + " where thread_id = :thread and slot_id = :id";
    static final String AT_NUMBER =
            EACH + " where thread_id = :thread and comment = :comment and reply = :reply";
    static final String ADD =
            """
            insert into voice.slot
              (thread_id, comment, reply, seq, slot_id, answers, author, handle, body, state,
               recorded_at, words)
            values (:thread, :comment, :reply, :seq, :id, :answers, '', :handle, :body, 'PUBLISHED',
                    :at, to_tsvector('english', :body))\
            """;
    static final String CHANGE =
            """
            update voice.slot
               set body = :body, edited_at = :at, version = version + 1,
                   words = to_tsvector('english', :body)
             where slot_id = :id and state = 'PUBLISHED'\
            """;
    static final String WITHDRAW =
            """
            update voice.slot
               set state = 'WITHDRAWN', words = null, version = version + 1, body = case when\
            """
                    + " "
                    + LegalHolds.HELD
                    + " then body else '' end"
                    + " where slot_id = :id and state in ('PUBLISHED', 'HIDDEN')";
    static final String TOUCH =
            """
            update voice.thread set active_at = greatest(active_at, :at)
             where thread_id = :thread\
            """;

    /** Where a text stands, and whether it is to be read. */
    record Row(
            UUID slotId, int comment, int reply, SlotState state, Instant recordedAt, int version) {

        SlotNumber number() {
            return new SlotNumber(comment, reply);
        }
    }

    private final JdbcClient jdbc;

    UnnamedSlots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns a text of a thread by its id, whoever wrote it. */
    Optional<Row> at(UUID thread, UUID id) {
        return jdbc.sql(AT)
                .param("thread", thread)
                .param("id", id)
                .query(RowAs.of(Row.class))
                .optional();
    }

    /** Returns a text of a thread by its number. */
    Optional<Row> at(UUID thread, SlotNumber number) {
        return jdbc.sql(AT_NUMBER)
                .param("thread", thread)
                .param("comment", number.comment())
                .param("reply", number.reply())
                .query(RowAs.of(Row.class))
                .optional();
    }

    void add(UUID thread, SlotNumber number, int seq, int answers, UnnamedText text, Instant hour) {
        jdbc.sql(ADD)
                .param("thread", thread)
                .param("comment", number.comment())
                .param("reply", number.reply())
                .param("seq", seq)
                .param("id", text.id())
                .param("answers", answers)
                .param("handle", text.handle())
                .param("body", text.text())
                .param("at", moment(hour))
                .update();
    }

    /** Replaces a text that is to be read; what it was before is not kept. */
    void change(UUID id, String text, Instant hour) {
        jdbc.sql(CHANGE).param("id", id).param("body", text).param("at", moment(hour)).update();
    }

    void withdraw(UUID id) {
        jdbc.sql(WITHDRAW).param("id", id).update();
    }

    void touch(UUID thread, Instant hour) {
        jdbc.sql(TOUCH).param("thread", thread).param("at", moment(hour)).update();
    }

    private static OffsetDateTime moment(Instant hour) {
        return hour.atOffset(ZoneOffset.UTC);
    }
}
