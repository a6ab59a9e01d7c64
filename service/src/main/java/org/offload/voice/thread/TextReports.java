package org.offload.voice.thread;

import org.offload.platform.RowAs;
import org.offload.platform.ServiceClock;
import org.offload.platform.User;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps what readers reported; who did is not shown to anybody. */
@Repository
public class TextReports {

    static final String ADD =
            """
            insert into voice.text_report
              (slot_id, username, thread_id, comment, reply, reason, reported_at)
            values (:slot, :me, :thread, :comment, :reply, :reason, :at)
            on conflict (slot_id, username) do nothing\
            """;
    static final String GIVEN =
            """
            select count(*) from voice.text_report
             where slot_id = :slot and reason = any(:reasons)\
            """;

    private static final String EACH =
            """
             r.slot_id, r.thread_id, r.comment, r.reply, s.state, count(*) as readers,
                   string_agg(distinct r.reason, ' ') as reasons, min(r.reported_at) as since
            """;
    private static final String OF_OTHERS =
            """
              join lateral
                   (select state from voice.slot
                     where thread_id = r.thread_id and comment = r.comment and reply = r.reply
                       and username <> :me and state <> 'WITHDRAWN'
                     limit 1) s on true
            """;
    private static final String EACH_TEXT =
            " group by r.slot_id, r.thread_id, r.comment, r.reply, s.state order by since limit 25";

    static final String OPEN =
            "select"
                    + EACH
                    + "from (select * from voice.text_report order by reported_at, slot_id"
                    + " limit 500) r"
                    + OF_OTHERS
                    + EACH_TEXT;
    static final String ONE =
            "select"
                    + EACH
                    + "from voice.text_report r"
                    + OF_OTHERS
                    + " where r.slot_id = :slot"
                    + EACH_TEXT;
    static final String CLOSE = "delete from voice.text_report where slot_id = :slot";

    /** A text that readers reported. */
    public record Row(
            UUID slotId,
            UUID threadId,
            int comment,
            int reply,
            SlotState state,
            int readers,
            String reasons,
            Instant since) {

        /** Returns where it stands. */
        public SlotNumber number() {
            return new SlotNumber(comment, reply);
        }

        /** Answers whether it is to be read: only then can it be left as it is. */
        public boolean isShown() {
            return state == SlotState.PUBLISHED;
        }
    }

    private final JdbcClient jdbc;
    private final ServiceClock clock;

    TextReports(JdbcClient jdbc, ServiceClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps a report, once a reader. */
    public void add(ThreadText text, User by, RemovalReason reason) {
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
    public int identifying(UUID slot) {
        return jdbc.sql(GIVEN)
                .param("slot", slot)
                .param(
                        "reasons",
                        Arrays.stream(RemovalReason.values())
                                .filter(RemovalReason::identifies)
                                .map(Enum::name)
                                .toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    /** Returns what nobody has looked at yet, the oldest first; nothing of a moderator's own. */
    public List<Row> open(User by) {
        return jdbc.sql(OPEN).param("me", by.username()).query(RowAs.of(Row.class)).list();
    }

    /** Returns what readers reported of a text; none if somebody has looked, and of one's own. */
    public Optional<Row> of(UUID slot, User by) {
        return jdbc.sql(ONE)
                .param("slot", slot)
                .param("me", by.username())
                .query(RowAs.of(Row.class))
                .optional();
    }

    /** Closes all reports of a text; answers whether there was one. */
    public boolean close(UUID slot) {
        return jdbc.sql(CLOSE).param("slot", slot).update() > 0;
    }
}
