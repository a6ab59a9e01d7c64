package org.offload.voice.thread;

import org.jspecify.annotations.Nullable;
import org.offload.platform.RowAs;
import org.offload.platform.ServiceClock;
import org.offload.platform.User;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps texts that wait for a moderator, and what became of them. */
@Repository
public class HeldTexts {

    /** How many of the queue are shown at once. */
    public static final int PAGE = 25;

    private static final String EACH =
            """
            select held_id, thread_id, parent_id, why, username, author, role, handle, body,
                   held_at, state, reason, version
              from voice.held
            """;

    static final String ADD =
            """
            insert into voice.held
              (held_id, thread_id, parent_id, why, username, author, role, handle, body, held_at,
               state, reason, version)
            values (:id, :thread, :parent, :why, :username, :author, :role, :handle, :body, :at,
                    'HELD', '', 0)
            on conflict (held_id) do nothing\
            """;
    static final String QUEUE =
            EACH + "where decided_at is null order by held_at, held_id limit 26 offset :skip";
    static final String FIND = EACH + "where held_id = :id";
    static final String OF_AUTHOR =
            EACH
                    + """
                    where thread_id = :thread and state in ('HELD', 'REJECTED')
                      and username = :me and held_at > :since
                    order by held_at limit 20\
                    """;
    static final String SAME =
            """
            select exists (select from voice.held
                            where thread_id = :thread and state = 'HELD' and username = :me
                              and body = :body and held_at > :since)\
            """;
    static final String OLDEST =
            """
            select min(held_at) as held_at from voice.held
             where thread_id = :thread and state = 'HELD'\
            """;
    static final String WITHDRAW = "delete from voice.held where held_id = :id and state = 'HELD'";
    static final String DECIDE =
            """
            update voice.held
               set state = :state, reason = :reason, decided_at = :at, version = version + 1,
                   body = case when :state = 'APPROVED' then '' else body end
             where held_id = :id and state = 'HELD' and version = :version\
            """;

    private record Row(
            UUID heldId,
            UUID threadId,
            UUID parentId,
            HeldWhy why,
            String username,
            String author,
            String role,
            String handle,
            String body,
            Instant heldAt,
            HeldState state,
            String reason,
            int version) {

        HeldText text() {
            return new HeldText(
                    heldId,
                    threadId,
                    parentId,
                    why,
                    Author.of(username, author, role, handle),
                    body,
                    heldAt,
                    state,
                    reason.isEmpty() ? null : RemovalReason.valueOf(reason),
                    version);
        }
    }

    private record Oldest(@Nullable Instant heldAt) {}

    private final JdbcClient jdbc;
    private final ServiceClock clock;

    HeldTexts(JdbcClient jdbc, ServiceClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps a text of somebody who is signed in. */
    void add(UUID thread, UUID parent, HeldWhy why, Author.Signed author, String text) {
        add(UUID.randomUUID(), thread, parent, why, text)
                .param("username", author.username())
                .param("author", author.name())
                .param("role", author.role().name())
                .param("handle", "")
                .param("at", moment(clock.now()))
                .update();
    }

    /** Keeps a text without a name, with its hour. */
    void add(UUID thread, HeldWhy why, UnnamedText text) {
        add(text.id(), thread, text.parent(), why, text.text())
                .param("username", "")
                .param("author", "")
                .param("role", "")
                .param("handle", text.handle())
                .param("at", moment(clock.now().truncatedTo(ChronoUnit.HOURS)))
                .update();
    }

    private StatementSpec add(UUID id, UUID thread, UUID parent, HeldWhy why, String text) {
        return jdbc.sql(ADD)
                .param("id", id)
                .param("thread", thread)
                .param("parent", parent)
                .param("why", why.name())
                .param("body", text);
    }

    /** Returns a page of what waits, the oldest first, and one more if there is one. */
    public List<HeldText> queue(int skip) {
        return texts(jdbc.sql(QUEUE).param("skip", skip));
    }

    /** Returns a text, whatever became of it. */
    public Optional<HeldText> find(UUID id) {
        return texts(jdbc.sql(FIND).param("id", id)).stream().findFirst();
    }

    /** Returns what somebody has waiting in a thread, or was refused in the last weeks. */
    List<HeldText> of(UUID thread, User user, Duration lately) {
        return texts(
                jdbc.sql(OF_AUTHOR)
                        .param("thread", thread)
                        .param("me", user.username())
                        .param("since", moment(clock.now().minus(lately))));
    }

    /** Answers whether somebody has the same text waiting since a short while ago. */
    boolean has(UUID thread, User user, String text, Duration shortWhile) {
        return jdbc.sql(SAME)
                .param("thread", thread)
                .param("me", user.username())
                .param("body", text)
                .param("since", moment(clock.now().minus(shortWhile)))
                .query(Boolean.class)
                .single();
    }

    /** Returns since when the oldest waits in a thread. */
    Optional<Instant> oldest(UUID thread) {
        return Optional.ofNullable(
                jdbc.sql(OLDEST)
                        .param("thread", thread)
                        .query(RowAs.of(Oldest.class))
                        .single()
                        .heldAt());
    }

    /** Takes out what its author no longer wants published. */
    void withdraw(UUID id) {
        jdbc.sql(WITHDRAW).param("id", id).update();
    }

    /** Decides; answers false if somebody else did before. The words of what was approved go. */
    public boolean decide(HeldText text, HeldState state, Optional<RemovalReason> reason) {
        return jdbc.sql(DECIDE)
                        .param("id", text.id())
                        .param("version", text.version())
                        .param("state", state.name())
                        .param("reason", reason.map(RemovalReason::name).orElse(""))
                        .param("at", moment(clock.now()))
                        .update()
                == 1;
    }

    private static List<HeldText> texts(StatementSpec statement) {
        return statement.query(RowAs.of(Row.class)).list().stream().map(Row::text).toList();
    }

    private static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
