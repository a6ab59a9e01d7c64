package org.offload.voice.idea;

import org.jspecify.annotations.Nullable;
import org.offload.platform.After;
import org.offload.platform.RowAs;
import org.offload.platform.ServiceClock;
import org.offload.platform.User;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps ideas, and lists them. */
@Repository
class Ideas {

    static final int PAGE = 25;

    private static final String ONE =
            """
            select idea_id, title, body, proposed_username, proposed_name, proposed_role,
                   proposed_at, state, decider_id, decider_name, decide_by, tried_until, decided_at,
                   decision_no, outcome_no, version
              from voice.idea
             where idea_id = :id\
            """;

    /** Views and comments are counted, never kept as numbers. */
    private static final String EACH =
            """
            select i.idea_id, i.title, i.state, i.decide_by, i.proposed_name, i.proposed_role,
                   i.active_at,
                   (select count(*) from voice.idea_view v
                     where v.idea_id = i.idea_id and v.agrees) as agreeing,
                   (select count(*) from voice.idea_view v
                     where v.idea_id = i.idea_id and not v.agrees) as objecting,
                   (select count(*) from voice.idea_comment c
                     where c.idea_id = i.idea_id) as comments
              from voice.idea i
            """;

    private static final String FURTHER =
            " (i.active_at, i.idea_id) < (cast(:at as timestamptz), cast(:id as uuid))";
    private static final String NEWEST_FIRST =
            " order by i.active_at desc, i.idea_id desc limit 26";

    static final String FIND = ONE;
    static final String LOCK = ONE + " for update";
    static final String LATEST = EACH + "where" + FURTHER + NEWEST_FIRST;
    static final String LATEST_OF_STATE =
            EACH + "where i.state = :state and" + FURTHER + NEWEST_FIRST;
    static final String ADD =
            """
            insert into voice.idea
              (idea_id, title, body, proposed_username, proposed_name, proposed_role, proposed_at,
               active_at, state)
            values (:id, :title, :body, :username, :name, :role, :at, :at, :state)\
            """;
    static final String TOUCH = "update voice.idea set active_at = :at where idea_id = :id";
    static final String CHANGE =
            """
            update voice.idea
               set state = :state, decider_id = :decider, decider_name = :deciderName,
                   decide_by = cast(:by as date), tried_until = cast(:until as date),
                   decided_at = cast(:decidedAt as timestamptz), decision_no = :decisionNo,
                   outcome_no = :outcomeNo, active_at = :at, version = version + 1
             where idea_id = :id\
            """;

    /**
     * An idea in a list.
     *
     * @param agreeing how many agree
     * @param objecting how many object
     */
    record Row(
            UUID ideaId,
            String title,
            IdeaState state,
            @Nullable LocalDate decideBy,
            String proposedName,
            String proposedRole,
            Instant activeAt,
            int agreeing,
            int objecting,
            int comments) {}

    private final JdbcClient jdbc;
    private final ServiceClock clock;

    Ideas(JdbcClient jdbc, ServiceClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Idea> find(UUID id) {
        return one(FIND, id);
    }

    /** Waits until nobody else comments on an idea, decides it, or says what they think of it. */
    Optional<Idea> lock(UUID id) {
        return one(LOCK, id);
    }

    private Optional<Idea> one(String sql, UUID id) {
        return jdbc.sql(sql).param("id", id).query(RowAs.of(Idea.class)).optional();
    }

    /**
     * Returns the next page of a list, and one more if there is one; the newest activity first.
     *
     * @param state none for all
     */
    List<Row> latest(Optional<IdeaState> state, After after) {
        StatementSpec statement =
                state.map(one -> jdbc.sql(LATEST_OF_STATE).param("state", one.name()))
                        .orElseGet(() -> jdbc.sql(LATEST));
        return statement.params(after.params()).query(RowAs.of(Row.class)).list();
    }

    /** Adds one, and returns its id, which does not tell the time. */
    UUID add(User user, String title, String body) {
        UUID id = UUID.randomUUID();
        jdbc.sql(ADD)
                .param("id", id)
                .param("title", title)
                .param("body", body)
                .param("username", user.username())
                .param("name", user.displayName())
                .param("role", user.role().name())
                .param("at", now())
                .param("state", IdeaState.PROPOSED.name())
                .update();
        return id;
    }

    /** Says that something was said about it now. */
    void touch(UUID id) {
        jdbc.sql(TOUCH).param("id", id).param("at", now()).update();
    }

    /** Saves what a step has changed; the idea must be locked. */
    void change(UUID id, IdeaCourse course) {
        Instant decided = course.decidedAt();
        jdbc.sql(CHANGE)
                .param("id", id)
                .param("state", course.state().name())
                .param("decider", course.deciderId())
                .param("deciderName", course.deciderName())
                .param("by", course.decideBy())
                .param("until", course.triedUntil())
                .param("decidedAt", decided == null ? null : decided.atOffset(ZoneOffset.UTC))
                .param("decisionNo", course.decisionNo())
                .param("outcomeNo", course.outcomeNo())
                .param("at", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.now().atOffset(ZoneOffset.UTC);
    }
}
