package org.offload.voice.thread;

import org.offload.platform.RowAs;
import org.offload.platform.ServiceClock;
import org.offload.platform.User;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps of which threads nothing may be wiped, and what was taken back there meanwhile. */
@Repository
public class LegalHolds {

    /** Whether the thread of a row of {@code voice.slot} is under a legal hold. */
    static final String HELD =
            "exists (select from voice.legal_hold l where l.thread_id = slot.thread_id)";

    static final String FIND =
            "select reason, set_by, set_at from voice.legal_hold where thread_id = :thread";
    static final String SET =
            """
            insert into voice.legal_hold (thread_id, reason, set_by, set_at)
            values (:thread, :reason, :by, :at)
            on conflict (thread_id) do nothing\
            """;
    static final String LIFT = "delete from voice.legal_hold where thread_id = :thread";
    static final String KEPT =
            """
            select comment, reply, body, addendum from voice.slot
             where thread_id = :thread and state in ('REMOVED', 'WITHDRAWN') and body <> ''
             order by comment, reply limit 2002\
            """;
    static final String WIPE_REVISIONS =
            """
            delete from voice.revision r using voice.slot s
             where s.slot_id = r.slot_id and s.thread_id = :thread and s.state = 'WITHDRAWN'\
            """;
    static final String WIPE =
            """
            update voice.slot set body = '', addendum = '', version = version + 1
             where thread_id = :thread and state = 'WITHDRAWN' and body <> ''\
            """;

    static final String WIPE_TITLE =
            """
            update voice.thread t set title = ''
             where t.thread_id = :thread
               and exists (select from voice.slot s
                            where s.thread_id = t.thread_id and s.comment = 0 and s.reply = 0
                              and s.state = 'WITHDRAWN')\
            """;

    /** A text that readers do not see. */
    public record Kept(int comment, int reply, String body, String addendum) {

        /** Returns its place. */
        public SlotNumber number() {
            return new SlotNumber(comment, reply);
        }
    }

    private final JdbcClient jdbc;
    private final ServiceClock clock;

    LegalHolds(JdbcClient jdbc, ServiceClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns that of a thread; none if nothing has to be kept. */
    public Optional<LegalHold> find(UUID thread) {
        return jdbc.sql(FIND).param("thread", thread).query(RowAs.of(LegalHold.class)).optional();
    }

    /** Sets it; answers false if it was set. */
    public boolean set(UUID thread, String reason, User by) {
        return jdbc.sql(SET)
                        .param("thread", thread)
                        .param("reason", reason)
                        .param("by", by.displayName())
                        .param("at", clock.now().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Lifts it, and wipes what was taken back meanwhile; answers false if it was not set. */
    public boolean lift(UUID thread) {
        boolean was = jdbc.sql(LIFT).param("thread", thread).update() == 1;
        if (was) {
            jdbc.sql(WIPE_REVISIONS).param("thread", thread).update();
            jdbc.sql(WIPE).param("thread", thread).update();
            jdbc.sql(WIPE_TITLE).param("thread", thread).update();
        }
        return was;
    }

    /** Returns what readers do not see and what was not wiped. */
    public List<Kept> kept(UUID thread) {
        return jdbc.sql(KEPT).param("thread", thread).query(RowAs.of(Kept.class)).list();
    }
}
