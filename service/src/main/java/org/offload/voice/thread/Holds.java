package org.offload.voice.thread;

import org.jspecify.annotations.Nullable;
import org.offload.platform.RowAs;
import org.offload.platform.ServiceClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Keeps where moderators look first. */
@Repository
public class Holds {

    static final String OF =
            """
            select scope_id, since, until, set_by from voice.hold
             where scope_id in (:thread, :everywhere)\
            """;
    static final String PUT =
            """
            insert into voice.hold (scope_id, since, until, set_by)
            values (:scope, :since, cast(:until as timestamptz), :by)
            on conflict (scope_id) do update
               set since = excluded.since, until = excluded.until, set_by = excluded.set_by\
            """;
    static final String END = "delete from voice.hold where scope_id = :scope";

    private final JdbcClient jdbc;
    private final ServiceClock clock;

    Holds(JdbcClient jdbc, ServiceClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Returns what holds now; of the one for a thread and the one for all, the one that goes on
     * longer.
     *
     * @param scope a thread, or {@link Hold#EVERYWHERE}
     */
    public Optional<Hold> now(UUID scope) {
        Instant now = clock.now();
        return jdbc
                .sql(OF)
                .param("thread", scope)
                .param("everywhere", Hold.EVERYWHERE)
                .query(RowAs.of(Hold.class))
                .list()
                .stream()
                .filter(hold -> hold.holds(now))
                .reduce((one, other) -> one.outlasts(other) ? one : other);
    }

    /** Begins one, or says anew how long it goes on. */
    public void begin(UUID scope, @Nullable Instant until, String by) {
        OffsetDateTime end = until == null ? null : until.atOffset(ZoneOffset.UTC);
        jdbc.sql(PUT)
                .param("scope", scope)
                .param("since", clock.now().atOffset(ZoneOffset.UTC))
                .param("until", end)
                .param("by", by)
                .update();
    }

    /** Ends one; answers whether there was one. */
    public boolean end(UUID scope) {
        return jdbc.sql(END).param("scope", scope).update() == 1;
    }
}
