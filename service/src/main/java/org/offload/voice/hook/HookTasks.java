package org.offload.voice.hook;

import org.offload.platform.RowAs;
import org.offload.platform.ServiceClock;
import org.offload.platform.User;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps what has to be decided about concerns, and what was decided. */
@Repository
class HookTasks {

    static final String OPEN =
            """
            insert into voice.hook_task (concern_id, hook, opened_at, due_on)
            values (:concern, :hook, :at, :due)
            on conflict (concern_id, hook) do nothing\
            """;
    static final String OPEN_AGAIN =
            OPEN.replace("do nothing", "do update")
                    + """
                     set outcome = '', opened_at = excluded.opened_at, due_on = excluded.due_on
                     where hook_task.outcome <> ''\
                    """;
    static final String OPEN_OVERDUE =
            """
            insert into voice.hook_task (concern_id, hook, opened_at, due_on)
            select concern_id, :hook, :at, :due from voice.concern
             where listed = any(array['OPEN', 'APART-OPEN']) and due_at <= :before
            on conflict (concern_id, hook) do nothing\
            """;
    static final String OF =
            """
            select t.concern_id, t.hook, h.basis, t.due_on, nullif(t.outcome, '') as outcome,
                   t.words, t.decided_by, t.decided_at
              from voice.hook_task t
              join voice.hook h on h.hook = t.hook
             where t.concern_id = :concern\
            """;
    static final String DECIDE =
            """
            update voice.hook_task
               set outcome = :outcome, words = :words, decided_by = :by, decided_at = :at
             where concern_id = :concern and hook = :hook and outcome = ''\
            """;

    private final JdbcClient jdbc;
    private final ServiceClock clock;

    HookTasks(JdbcClient jdbc, ServiceClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Opens one; done twice, it is the same. */
    void open(UUID concern, Hook hook, LocalDate due) {
        open(OPEN, concern, hook, due);
    }

    /** Opens one, also if it was decided before: somebody says again that it is so. */
    void openAgain(UUID concern, Hook hook, LocalDate due) {
        open(OPEN_AGAIN, concern, hook, due);
    }

    /**
     * Opens one for each concern that has been overdue since a moment; done twice, it is the same.
     */
    void openOverdue(Hook hook, Instant before, LocalDate due) {
        jdbc.sql(OPEN_OVERDUE)
                .param("hook", hook.name())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .param("due", due)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void open(String sql, UUID concern, Hook hook, LocalDate due) {
        jdbc.sql(sql)
                .param("concern", concern)
                .param("hook", hook.name())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .param("due", due)
                .update();
    }

    List<HookTask> of(UUID concern) {
        return jdbc
                .sql(OF)
                .param("concern", concern)
                .query(RowAs.of(HookTask.class))
                .list()
                .stream()
                .sorted(Comparator.comparing(HookTask::hook))
                .toList();
    }

    Optional<HookTask> find(UUID concern, Hook hook) {
        return of(concern).stream().filter(one -> one.hook() == hook).findFirst();
    }

    /** Decides; answers false if somebody did before. */
    boolean decide(HookTask task, HookOutcome outcome, String words, User by) {
        return jdbc.sql(DECIDE)
                        .param("concern", task.concernId())
                        .param("hook", task.hook().name())
                        .param("outcome", outcome.name())
                        .param("words", words)
                        .param("by", by.displayName())
                        .param("at", clock.now().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
