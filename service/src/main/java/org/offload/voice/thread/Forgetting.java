package org.offload.voice.thread;

import org.offload.platform.ServiceClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Wipes what nobody may read any more, when nobody can bring it back either. */
@Repository
class Forgetting {

    /** Until then a removed text can be restored. */
    static final Duration REMOVED = Duration.ofDays(90);

    /** Until then its author reads why a text was refused. */
    static final Duration DECIDED = Duration.ofDays(30);

    /** Of what was removed so long ago that nobody brings it back, and nobody asks to. */
    private static final String LONG_REMOVED =
            """
             s.state = 'REMOVED' and s.body <> ''
               and not exists
                   (select from voice.legal_hold l where l.thread_id = s.thread_id)
               and not exists
                   (select from voice.moderation m
                     where m.thread_id = s.thread_id and m.comment = s.comment
                       and m.reply = s.reply and m.act in ('REMOVE', 'UPHOLD')
                       and m.done_at > :before)
               and not exists
                   (select from voice.appeal a
                     where a.slot_id = s.slot_id and a.answered_at is null)\
            """;

    static final String FORGET_REVISIONS =
            """
            delete from voice.revision r
             using voice.slot s
             where s.slot_id = r.slot_id and\
            """
                    + LONG_REMOVED;
    static final String FORGET_REMOVED =
            """
            update voice.slot s
               set body = '', addendum = '', words = null, version = version + 1
             where\
            """
                    + LONG_REMOVED;
    static final String FORGET_TITLES =
            """
            update voice.thread t set title = ''
              from voice.slot s
             where s.thread_id = t.thread_id and s.comment = 0 and s.reply = 0
               and s.state = 'REMOVED' and s.body = '' and t.title <> ''\
            """;
    static final String FORGET_ANSWERED =
            "delete from voice.appeal where answered_at is not null and answered_at < :before";
    static final String FORGET_DECIDED =
            "delete from voice.held where decided_at is not null and decided_at < :before";

    private final JdbcClient jdbc;
    private final ServiceClock clock;

    Forgetting(JdbcClient jdbc, ServiceClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Wipes removed texts with all that they once said; their places stay. */
    void removed() {
        jdbc.sql(FORGET_REVISIONS).param("before", before(REMOVED)).update();
        jdbc.sql(FORGET_REMOVED).param("before", before(REMOVED)).update();
        jdbc.sql(FORGET_TITLES).update();
        jdbc.sql(FORGET_ANSWERED).param("before", before(REMOVED)).update();
    }

    /** Wipes texts that waited once, and what was decided of them. */
    void decided() {
        jdbc.sql(FORGET_DECIDED).param("before", before(DECIDED)).update();
    }

    private OffsetDateTime before(Duration kept) {
        return clock.now().minus(kept).atOffset(ZoneOffset.UTC);
    }
}
