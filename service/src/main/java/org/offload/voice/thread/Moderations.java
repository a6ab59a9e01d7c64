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
class Moderations {

    static final int PAGE = 25;

    static final String ADD =
            """
            insert into voice.moderation
              (moderation_id, thread_id, comment, reply, act, reason, done_by, done_at)
            values (:id, :thread, :comment, :reply, :act, :reason, :by, :at)\
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
            UUID threadId,
            int comment,
            int reply,
            SlotAct act,
            String reason,
            String doneBy,
            Instant doneAt) {}

    private final JdbcClient jdbc;
    private final ServiceClock clock;

    Moderations(JdbcClient jdbc, ServiceClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(UUID thread, SlotNumber number, SlotAct act, @Nullable RemovalReason reason, User by) {
        jdbc.sql(ADD)
                .param("id", UUID.randomUUID())
                .param("thread", thread)
                .param("comment", number.comment())
                .param("reply", number.reply())
                .param("act", act.name())
                .param("reason", reason == null ? "" : reason.name())
                .param("by", by.displayName())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Returns the next page, and one more if there is one; the latest first. */
    List<Row> latest(After after) {
        return jdbc.sql(LATEST).params(after.params()).query(RowAs.of(Row.class)).list();
    }
}
