package org.offload.voice.thread;

import org.offload.platform.RowAs;
import org.offload.platform.User;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Texts that one moderator has hidden, and a different one has to decide on. */
@Repository
public class HiddenTexts {

    static final String OPEN =
            """
            select s.slot_id, s.thread_id, s.comment, s.reply, s.reason, m.since
              from voice.slot s
              join lateral
                   (select max(done_at) as since from voice.moderation
                     where thread_id = s.thread_id and comment = s.comment and reply = s.reply
                       and act = 'HIDE') m on true
             where s.state = 'HIDDEN' and s.username <> :me and s.acted_by <> :me
               and not exists (select from voice.text_report r where r.slot_id = s.slot_id)
             order by m.since, s.slot_id limit 25\
            """;

    /**
     * A text that is hidden.
     *
     * @param since when it was hidden
     */
    public record Row(
            UUID slotId, UUID threadId, int comment, int reply, String reason, Instant since) {

        /** Returns where it stands. */
        public SlotNumber number() {
            return new SlotNumber(comment, reply);
        }
    }

    private final JdbcClient jdbc;

    HiddenTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Returns what a moderator may decide on, the longest hidden first: nothing of their own, nor
     * what they have hidden themselves, nor what readers reported, which has its own list.
     */
    public List<Row> open(User moderator) {
        return jdbc.sql(OPEN).param("me", moderator.username()).query(RowAs.of(Row.class)).list();
    }
}
