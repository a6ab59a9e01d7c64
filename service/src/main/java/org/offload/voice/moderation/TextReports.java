package org.offload.voice.moderation;

import org.offload.platform.RowAs;
import org.offload.platform.ServiceClock;
import org.offload.platform.User;
import org.offload.voice.thread.RemovalReason;
import org.offload.voice.thread.SlotNumber;
import org.offload.voice.thread.ThreadText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps what readers reported; who did is not shown to anybody. */
@Repository
class TextReports {

    static final int PAGE = 25;

    static final String ADD =
            """
            insert into voice.text_report
              (slot_id, username, thread_id, comment, reply, reason, reported_at)
            values (:slot, :me, :thread, :comment, :reply, :reason, :at)
            on conflict (slot_id, username) do nothing\
            """;
    static final String IDENTIFYING =
            """
            select count(*) from voice.text_report
             where slot_id = :slot
               and reason in ('IDENTIFIES_SUPERVISED', 'IDENTIFIES_COLLEAGUE')\
            """;
    static final String OPEN =
            """
            select slot_id, thread_id, comment, reply, count(*) as readers,
                   string_agg(distinct reason, ' ') as reasons, min(reported_at) as since
              from (select * from voice.text_report order by reported_at, slot_id limit 500) r
             group by slot_id, thread_id, comment, reply
             order by since limit 25\
            """;
    static final String ONE =
            """
            select slot_id, thread_id, comment, reply, count(*) as readers,
                   string_agg(distinct reason, ' ') as reasons, min(reported_at) as since
              from voice.text_report where slot_id = :slot
             group by slot_id, thread_id, comment, reply\
            """;
    static final String CLOSE = "delete from voice.text_report where slot_id = :slot";

    /** A text that readers reported. */
    record Row(
            UUID slotId,
            UUID threadId,
            int comment,
            int reply,
            int readers,
            String reasons,
            Instant since) {

        SlotNumber number() {
            return new SlotNumber(comment, reply);
        }
    }

    private final JdbcClient jdbc;
    private final ServiceClock clock;

    TextReports(JdbcClient jdbc, ServiceClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps a report, once a reader. */
    void add(ThreadText text, User by, RemovalReason reason) {
        jdbc.sql(ADD)
                .param("slot", text.id())
                .param("me", by.username())
                .param("thread", text.thread())
                .param("comment", text.number().comment())
                .param("reply", text.number().reply())
                .param("reason", reason.name())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Returns how many readers say that a text identifies somebody. */
    int identifying(UUID slot) {
        return jdbc.sql(IDENTIFYING).param("slot", slot).query(Integer.class).single();
    }

    /** Returns what nobody has looked at yet, the oldest first. */
    List<Row> open() {
        return jdbc.sql(OPEN).query(RowAs.of(Row.class)).list();
    }

    /** Returns what readers reported of a text; none if somebody has looked at it. */
    Optional<Row> of(UUID slot) {
        return jdbc.sql(ONE).param("slot", slot).query(RowAs.of(Row.class)).optional();
    }

    /** Closes all reports of a text; answers whether there was one. */
    boolean close(UUID slot) {
        return jdbc.sql(CLOSE).param("slot", slot).update() > 0;
    }
}
