package org.offload.voice.thread;

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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps threads, without their texts. */
@Repository
class Threads {

    static final int PAGE = 25;

    private static final String HEAD =
            "select thread_id, kind, title, about, is_public, closed_at, written_on from"
                    + " voice.thread";

    /** Of each thread its opening text, and how many texts answer it; counted, never kept. */
    private static final String EACH =
            """
            select t.thread_id, t.kind, t.title, t.active_at, t.closed_at is not null as closed,
                   o.author, o.role, o.handle, o.state, o.reason,
                   (select count(*) from voice.slot s
                     where s.thread_id = t.thread_id and s.comment > 0) as slots,
                   (select count(*) from voice.slot s
                     where s.thread_id = t.thread_id and s.comment > 0
                       and s.state <> 'PUBLISHED') as removed
              from voice.thread t
              left join voice.slot o on o.thread_id = t.thread_id and o.comment = 0 and o.reply = 0
            """;

    private static final String FURTHER =
            " (t.active_at, t.thread_id) < (cast(:at as timestamptz), cast(:id as uuid))";
    private static final String NEWEST_FIRST =
            " order by t.active_at desc, t.thread_id desc limit 26";

    static final String ADD =
            """
            insert into voice.thread
              (thread_id, kind, title, about, is_public, active_at, written_on)
            values (:thread, :kind, :title, :about, :public, :at, cast(:on as date))\
            """;
    static final String FIND = HEAD + " where thread_id = :thread";
    static final String LOCK = HEAD + " where thread_id = :thread for update";
    static final String LATEST = EACH + "where" + FURTHER + NEWEST_FIRST;
    static final String LATEST_OF_KIND = EACH + "where t.kind = :kind and" + FURTHER + NEWEST_FIRST;
    static final String LATEST_ABOUT =
            EACH
                    + """
                    where t.about = any(array(
                            select cast(:about as text)
                            union select 'place/' || d.place_id from organisation.door_team d
                                   where 'unit/' || d.pdu_code = :about))
                      and t.about <> '' and\
                    """
                    + FURTHER
                    + NEWEST_FIRST;

    static final String LATEST_PUBLIC = EACH + "where t.is_public and" + FURTHER + NEWEST_FIRST;
    static final String PUBLIC_AFTER =
            """
            select active_at as at, thread_id as id from voice.thread
             where thread_id = :thread\
            """;
    static final String LATEST_FOLLOWED =
            EACH
                    + "join voice.follow f on f.thread_id = t.thread_id and f.username = :me where"
                    + FURTHER
                    + NEWEST_FIRST;
    static final String TOUCH = "update voice.thread set active_at = :at where thread_id = :thread";
    static final String CLOSE =
            """
            update voice.thread set closed_at = cast(:at as timestamptz)
             where thread_id = :thread and (closed_at is null) = :open\
            """;
    static final String TITLES =
            """
            select t.thread_id, t.title, o.state as opening
              from voice.thread t
              join voice.slot o on o.thread_id = t.thread_id and o.comment = 0 and o.reply = 0
             where t.thread_id = any(:threads)\
            """;
    static final String WIPE_TITLE =
            """
            update voice.thread t set title = ''
             where t.thread_id = :thread
               and not exists
                   (select from voice.legal_hold l where l.thread_id = t.thread_id)\
            """;
    static final String RENAME = "update voice.thread set title = :title where thread_id = :thread";

    /**
     * A thread in a list.
     *
     * @param author of its opening text
     * @param role empty for an author from elsewhere
     * @param handle empty for an author who is named or from elsewhere
     * @param state of the opening text
     * @param slots how many comments and replies there are, removed ones included
     */
    record Row(
            UUID threadId,
            ThreadKind kind,
            String title,
            Instant activeAt,
            boolean closed,
            String author,
            String role,
            String handle,
            SlotState state,
            String reason,
            int slots,
            int removed) {}

    /** A thread and the state of its opening text, with which its title goes. */
    record Titled(UUID threadId, String title, SlotState opening) {}

    private final JdbcClient jdbc;
    private final ServiceClock clock;

    Threads(JdbcClient jdbc, ServiceClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Adds one that is open, and returns its id, which does not tell the time.
     *
     * @param on when somebody outside the service wrote it; none for staff
     */
    UUID add(HeldText.Opening opening, @Nullable LocalDate on) {
        UUID id = UUID.randomUUID();
        jdbc.sql(ADD)
                .param("thread", id)
                .param("kind", opening.kind().name())
                .param("title", opening.title())
                .param("about", opening.about().toString())
                .param("public", opening.isPublic())
                .param("at", now())
                .param("on", on)
                .update();
        return id;
    }

    Optional<Head> find(UUID thread) {
        return head(FIND, thread);
    }

    /** Waits until nobody else publishes in the thread, so that no number is given twice. */
    Optional<Head> lock(UUID thread) {
        return head(LOCK, thread);
    }

    private Optional<Head> head(String sql, UUID thread) {
        return jdbc.sql(sql).param("thread", thread).query(RowAs.of(Head.class)).optional();
    }

    /**
     * Returns the next page of a list, and one more if there is one; the newest activity first.
     *
     * @param kind none for all
     */
    List<Row> latest(Optional<ThreadKind> kind, After after) {
        StatementSpec statement =
                kind.map(one -> jdbc.sql(LATEST_OF_KIND).param("kind", one.name()))
                        .orElseGet(() -> jdbc.sql(LATEST));
        return statement.params(after.params()).query(RowAs.of(Row.class)).list();
    }

    /**
     * Returns the next page of those about something; about a unit, with those of its workplaces.
     */
    List<Row> about(About about, After after) {
        return jdbc.sql(LATEST_ABOUT)
                .param("about", about.toString())
                .params(after.params())
                .query(RowAs.of(Row.class))
                .list();
    }

    /**
     * Returns the next page of those that anybody may read, and one more if there is one.
     *
     * @param after the last one of the page before, by its id alone: an address outside tells no
     *     time; none for the first page
     */
    List<Row> open(Optional<UUID> after) {
        After at =
                after.flatMap(this::place)
                        .orElseGet(() -> After.of(Optional.empty(), Optional.empty()));
        return jdbc.sql(LATEST_PUBLIC).params(at.params()).query(RowAs.of(Row.class)).list();
    }

    private Optional<After> place(UUID thread) {
        return jdbc.sql(PUBLIC_AFTER)
                .param("thread", thread)
                .query(RowAs.of(After.class))
                .optional();
    }

    /** Returns the next page of those that somebody follows, and one more if there is one. */
    List<Row> followed(User user, After after) {
        return jdbc.sql(LATEST_FOLLOWED)
                .param("me", user.username())
                .params(after.params())
                .query(RowAs.of(Row.class))
                .list();
    }

    /** Says that something was published in it now. */
    void touch(UUID thread) {
        jdbc.sql(TOUCH).param("thread", thread).param("at", now()).update();
    }

    /** Closes it; answers whether it was open. */
    boolean close(UUID thread) {
        return close(thread, now(), true);
    }

    /** Returns the titles of threads, each with the state of its opening text. */
    List<Titled> titles(Collection<UUID> threads) {
        return jdbc.sql(TITLES)
                .param("threads", threads.toArray(UUID[]::new))
                .query(RowAs.of(Titled.class))
                .list();
    }

    /** Opens it again; answers whether it was closed. */
    boolean reopen(UUID thread) {
        return close(thread, null, false);
    }

    private boolean close(UUID thread, @Nullable OffsetDateTime at, boolean open) {
        return jdbc.sql(CLOSE).param("thread", thread).param("at", at).param("open", open).update()
                == 1;
    }

    /** Wipes a title, unless the thread is under a legal hold. */
    void wipeTitle(UUID thread) {
        jdbc.sql(WIPE_TITLE).param("thread", thread).update();
    }

    void rename(UUID thread, String title) {
        jdbc.sql(RENAME).param("thread", thread).param("title", title).update();
    }

    private OffsetDateTime now() {
        return clock.now().atOffset(ZoneOffset.UTC);
    }
}
