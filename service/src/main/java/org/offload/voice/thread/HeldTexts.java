package org.offload.voice.thread;

import org.jspecify.annotations.Nullable;
import org.offload.platform.RowAs;
import org.offload.platform.ServiceClock;
import org.offload.platform.User;
import org.offload.voice.thread.HeldText.Opening;
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
            select held_id, thread_id, parent_id, kind, title, about, why, username, author, role,
                   handle, body, held_at, state, reason, version,
                   coalesce((select t.is_public from voice.thread t
                              where t.thread_id = held.thread_id), is_public) as is_public
              from voice.held
            """;

    static final String ADD =
            """
            insert into voice.held
              (held_id, thread_id, parent_id, kind, title, about, is_public, why, username, author,
               role, handle, body, held_at, state, reason, version)
            values (:id, cast(:thread as uuid), :parent, :kind, :title, :about, :public, :why,
                    :username, :author, :role, :handle, :body, :at, 'HELD', '', 0)
            on conflict (held_id) do nothing\
            """;
    static final String QUEUE =
            EACH + "where decided_at is null order by held_at, held_id limit 26 offset :skip";
    static final String FIND = EACH + "where held_id = :id";
    static final String OF_AUTHOR =
            EACH
                    + """
                    where thread_id = :thread and state in ('HELD', 'REJECTED')
                      and username = :me and (decided_at is null or decided_at > :since)
                    order by held_at limit 20\
                    """;
    static final String OPENINGS_OF_AUTHOR =
            EACH
                    + """
                    where thread_id is null and state in ('HELD', 'REJECTED')
                      and username = :me and (decided_at is null or decided_at > :since)
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
                   body = case when :state = 'APPROVED' then '' else body end,
                   title = case when :state = 'APPROVED' then '' else title end
             where held_id = :id and state = 'HELD' and version = :version\
            """;
    static final String BEGAN = "update voice.held set thread_id = :thread where held_id = :id";

    private record Row(
            UUID heldId,
            @Nullable UUID threadId,
            UUID parentId,
            String kind,
            String title,
            String about,
            boolean isPublic,
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
                    threadId == null ? UnnamedText.NONE : threadId,
                    parentId,
                    isPublic,
                    kind.isEmpty()
                            ? null
                            : new Opening(
                                    ThreadKind.valueOf(kind),
                                    title,
                                    About.parse(about).orElse(About.NOTHING),
                                    isPublic),
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
        add(UUID.randomUUID(), why, text, author, clock.now())
                .param("thread", thread)
                .param("parent", parent)
                .param("kind", "")
                .param("title", "")
                .param("about", "")
                .param("public", false)
                .update();
    }

    /** Keeps a text without a name, with its hour. */
    void add(UUID thread, HeldWhy why, UnnamedText text) {
        add(text.id(), why, text.text(), new Author.Unnamed(text.handle()), hour())
                .param("thread", thread)
                .param("parent", text.parent())
                .param("kind", "")
                .param("title", "")
                .param("about", "")
                .param("public", false)
                .update();
    }

    /** Keeps what is to begin a thread. */
    void add(Opening opening, HeldWhy why, Author.Signed author, String text) {
        begin(add(UUID.randomUUID(), why, text, author, clock.now()), opening);
    }

    /**
     * Keeps what somebody outside the service wrote, with its hour; the same again is kept once.
     *
     * @param name that it is to appear under; empty for none
     */
    public void addOfGuest(UUID id, String title, String name, String text) {
        begin(
                add(id, HeldWhy.GUEST, text, new Author.Imported(name), hour()),
                new Opening(ThreadKind.GUEST_POST, title, About.NOTHING, false));
    }

    private static void begin(StatementSpec statement, Opening opening) {
        statement
                .param("thread", null)
                .param("parent", UnnamedText.NONE)
                .param("kind", opening.kind().name())
                .param("title", opening.title())
                .param("about", opening.about().toString())
                .param("public", opening.isPublic())
                .update();
    }

    private StatementSpec add(UUID id, HeldWhy why, String text, Author author, Instant at) {
        boolean unnamed = author instanceof Author.Unnamed;
        return jdbc.sql(ADD)
                .param("id", id)
                .param("why", why.name())
                .param("body", text)
                .param("username", author.username())
                .param("author", unnamed ? "" : author.name())
                .param("role", author.roleName())
                .param("handle", unnamed ? author.name() : "")
                .param("at", moment(at));
    }

    private Instant hour() {
        return clock.now().truncatedTo(ChronoUnit.HOURS);
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

    /** Returns what somebody has waiting that is to begin threads, or was refused lately. */
    List<HeldText> openings(User user, Duration lately) {
        return texts(
                jdbc.sql(OPENINGS_OF_AUTHOR)
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
    public void withdraw(UUID id) {
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

    /** Keeps which thread it has begun. */
    void began(UUID id, UUID thread) {
        jdbc.sql(BEGAN).param("id", id).param("thread", thread).update();
    }

    private static List<HeldText> texts(StatementSpec statement) {
        return statement.query(RowAs.of(Row.class)).list().stream().map(Row::text).toList();
    }

    private static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
