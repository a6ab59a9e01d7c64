package org.offload.voice.thread;

import org.offload.platform.After;
import org.offload.platform.RowAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Finds texts by their words. Only what is published has words to be found by. */
@Repository
class Found {

    static final int PAGE = 25;

    static final String FIND =
            """
            select s.thread_id, s.comment, s.reply, s.slot_id, t.title, o.state as opening,
                   s.author, s.role, s.handle, left(s.body, 200) as beginning, s.recorded_at
              from (select * from voice.slot
                     where words @@ websearch_to_tsquery('english', :q)
                       and (recorded_at, slot_id) < (cast(:at as timestamptz), cast(:id as uuid))
                     order by recorded_at desc, slot_id desc limit 26) s
              join voice.thread t on t.thread_id = s.thread_id
              join voice.slot o on o.thread_id = s.thread_id and o.comment = 0 and o.reply = 0
             order by s.recorded_at desc, s.slot_id desc\
            """;
    static final String SAYS_SOMETHING =
            "select numnode(websearch_to_tsquery('english', :q)) > 0 as something";

    /**
     * A text in which the words stand.
     *
     * @param opening the state of the text that its thread begins with
     */
    record Row(
            UUID threadId,
            int comment,
            int reply,
            UUID slotId,
            String title,
            SlotState opening,
            String author,
            String role,
            String handle,
            String beginning,
            Instant recordedAt) {}

    private final JdbcClient jdbc;

    Found(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the next page of texts, and one more if there is one; the newest first. */
    List<Row> by(String q, After after) {
        return jdbc.sql(FIND)
                .param("q", q)
                .params(after.params())
                .query(RowAs.of(Row.class))
                .list();
    }

    /** Answers whether there is more to look for than words that stand everywhere. */
    boolean canLookFor(String q) {
        return jdbc.sql(SAYS_SOMETHING).param("q", q).query(Boolean.class).single();
    }
}
