package org.offload.voice.thread;

import org.jspecify.annotations.Nullable;
import org.offload.platform.After;
import org.offload.platform.RowAs;
import org.offload.platform.ServiceClock;
import org.offload.platform.User;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Keeps what moderators did, for everybody to read. The texts are not in it. */
@Repository
public class Moderations {

    static final int PAGE = 25;

    static final String ADD =
            """
            insert into voice.moderation
              (moderation_id, thread_id, comment, reply, act, reason, done_by, done_at)
            values (:id, cast(:thread as uuid), :comment, :reply, :act, :reason, :by, :at)\
            """;
    static final String LATEST =
            """
            select moderation_id, thread_id, comment, reply, act, reason, done_by, done_at
              from voice.moderation
             where (done_at, moderation_id) < (cast(:at as timestamptz), cast(:id as uuid))
             order by done_at desc, moderation_id desc limit 26\
            """;

    /** An act. */
    record Row(
            UUID moderationId,
            @Nullable UUID threadId,
            int comment,
            int reply,
            LogAct act,
            String reason,
            String doneBy,
            Instant doneAt) {}

    private final JdbcClient jdbc;
    private final ServiceClock clock;

    Moderations(JdbcClient jdbc, ServiceClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Keeps an act.
     *
     * @param thread none for what is decided for all threads
     * @param number {@link SlotNumber#OPENING} for what is decided for a thread, too
     */
    public void add(
            @Nullable UUID thread,
            SlotNumber number,
            LogAct act,
            @Nullable RemovalReason reason,
            User by) {
        add(thread, number, act, reason, by.displayName());
    }

    /** Keeps that a text was hidden because of what readers reported; by no name. */
    void addOfReaders(UUID thread, SlotNumber number, RemovalReason reason) {
        add(thread, number, LogAct.HIDE, reason, "");
    }

    private void add(
            @Nullable UUID thread,
            SlotNumber number,
            LogAct act,
            @Nullable RemovalReason reason,
            String by) {
        jdbc.sql(ADD)
                .param("id", UUID.randomUUID())
                .param("thread", thread)
                .param("comment", number.comment())
                .param("reply", number.reply())
                .param("act", act.name())
                .param("reason", reason == null ? "" : reason.name())
                .param("by", by)
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Returns the next page, and one more if there is one; the latest first. */
    List<Row> latest(After after) {
        return jdbc.sql(LATEST).params(after.params()).query(RowAs.of(Row.class)).list();
    }
}
