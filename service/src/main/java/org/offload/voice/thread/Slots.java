package org.offload.voice.thread;

import org.jspecify.annotations.Nullable;
import org.offload.platform.RowAs;
import org.offload.platform.ServiceClock;
import org.offload.platform.User;
import org.offload.voice.thread.Places.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps the texts of threads at their places. */
@Repository
class Slots {

    private static final String EACH =
            """
            select slot_id, comment, reply, answers, username, author, role, handle, body, addendum,
                   state,
                   reason, acted_by, recorded_at, posted_at, edited_at, added_at, version
              from voice.slot
             where thread_id = :thread\
            """;

    /** Of one text, as it is now: what was read before it changed does not change it. */
    private static final String THIS =
            """
             where thread_id = :thread and comment = :comment and reply = :reply
               and version = :version\
            """;

    static final String OF_THREAD =
            EACH + " and comment >= :from order by comment, reply limit 2002";
    static final String ONE = EACH + " and comment = :comment and reply = :reply";
    static final String PLACES =
            """
            select comment, reply, answers, state from voice.slot
             where thread_id = :thread order by comment, reply limit 2002\
            """;
    static final String STAMP =
            """
            select count(*) filter (where comment > 0) as many,
                   count(*) filter (where comment > 0 and state <> 'PUBLISHED') as removed,
                   count(*) filter (where comment > 0 and reply = 0) as voices,
                   coalesce(sum(version), 0) as versions,
                   count(*) filter (where comment > 0 and username = :me) as mine
              from voice.slot where thread_id = :thread\
            """;
    static final String COUNT =
            "select count(*) from voice.slot where thread_id = :thread and comment > 0";
    static final String NUMBER =
            "select comment, reply from voice.slot where thread_id = :thread and slot_id = :id";
    static final String SAME =
            """
            select comment, reply from voice.slot
             where thread_id = :thread and username = :me and body = :body and state = 'PUBLISHED'
               and recorded_at > :since and answers = :answers
               and case when :in = 0 then comment > 0 and reply = 0
                        else comment = :in and reply > 0 end
             order by seq limit 1\
            """;
    static final String ADD =
            """
            insert into voice.slot
              (thread_id, comment, reply, seq, slot_id, answers, username, author, role, body, state,
               recorded_at, words)
            values (:thread, :comment, :reply, :seq, :id, :answers, :me, :name, :role, :body,
                    'PUBLISHED', :at, to_tsvector('english', :title || ' ' || :body))\
            """;
    static final String KEEP_REVISION =
            """
            insert into voice.revision (slot_id, version, title, body, replaced_at)
            values (:id, :version, :title, :body, :at)\
            """;
    static final String CHANGE =
            """
            update voice.slot
               set body = :body, edited_at = :at, version = version + 1,
                   words = to_tsvector('english', :title || ' ' || :body)
            """
                    + THIS;
    static final String APPEND =
            """
            update voice.slot
               set addendum = :addendum, added_at = :at, version = version + 1,
                   words = to_tsvector('english', :title || ' ' || body || ' ' || :addendum)
            """
                    + THIS;
    static final String ACT =
            """
            update voice.slot
               set state = :state, reason = :reason, acted_by = :by, version = version + 1,
                   words = case when :state = 'PUBLISHED'
                                then to_tsvector('english', :title || ' ' || body || ' ' || addendum)
                           end
            """
                    + THIS;
    static final String WITHDRAW =
            """
            update voice.slot
               set state = 'WITHDRAWN', words = null, version = version + 1,
                   body = case when\
            """
                    + " "
                    + LegalHolds.HELD
                    + " then body else '' end, addendum = case when "
                    + LegalHolds.HELD
                    + " then addendum else '' end "
                    + THIS;
    static final String FORGET_REVISIONS =
            """
            delete from voice.revision using voice.slot
             where revision.slot_id = :id and slot.slot_id = :id and not\
            """
                    + " "
                    + LegalHolds.HELD;

    private record Row(
            UUID slotId,
            int comment,
            int reply,
            int answers,
            String username,
            String author,
            String role,
            String handle,
            String body,
            String addendum,
            SlotState state,
            String reason,
            String actedBy,
            Instant recordedAt,
            @Nullable LocalDateTime postedAt,
            @Nullable Instant editedAt,
            @Nullable Instant addedAt,
            int version) {

        Slot slot() {
            return new Slot(
                    slotId,
                    new SlotNumber(comment, reply),
                    answers,
                    Author.of(username, author, role, handle),
                    body,
                    addendum,
                    state,
                    reason.isEmpty() ? null : RemovalReason.valueOf(reason),
                    actedBy,
                    recordedAt,
                    postedAt,
                    editedAt,
                    addedAt,
                    version);
        }
    }

    /**
     * How far a thread is: with any change to it, one of these grows.
     *
     * @param many how many comments and replies there are
     * @param removed how many of them are not to be read
     * @param voices how many comments there are, replies apart
     * @param mine how many of them are by the reader
     */
    record Stamp(int many, int removed, int voices, long versions, int mine) {}

    private record NumberRow(int comment, int reply) {}

    private final JdbcClient jdbc;
    private final ServiceClock clock;

    Slots(JdbcClient jdbc, ServiceClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns the texts from a comment on, in the order of their numbers. */
    List<Slot> of(UUID thread, int from) {
        return jdbc
                .sql(OF_THREAD)
                .param("thread", thread)
                .param("from", from)
                .query(RowAs.of(Row.class))
                .list()
                .stream()
                .map(Row::slot)
                .toList();
    }

    Optional<Slot> one(UUID thread, SlotNumber number) {
        return at(jdbc.sql(ONE), thread, number)
                .query(RowAs.of(Row.class))
                .optional()
                .map(Row::slot);
    }

    Places places(UUID thread) {
        return new Places(jdbc.sql(PLACES).param("thread", thread).query(Slots::place).list());
    }

    /** By hand: up to 2,000 of them are read for each text that is published. */
    private static Place place(ResultSet row, int number) throws SQLException {
        return new Place(
                new SlotNumber(row.getInt("comment"), row.getInt("reply")),
                row.getInt("answers"),
                SlotState.valueOf(row.getString("state")));
    }

    /** Returns how far a thread is, for somebody who reads it. */
    Stamp stamp(UUID thread, User reader) {
        return jdbc.sql(STAMP)
                .param("thread", thread)
                .param("me", reader.username())
                .query(RowAs.of(Stamp.class))
                .single();
    }

    /** Returns the place of a text in a thread. */
    Optional<SlotNumber> numberOf(UUID thread, UUID id) {
        return jdbc.sql(NUMBER)
                .param("thread", thread)
                .param("id", id)
                .query(RowAs.of(NumberRow.class))
                .optional()
                .map(row -> new SlotNumber(row.comment(), row.reply()));
    }

    /** Returns how many comments and replies a thread has, removed ones included. */
    int count(UUID thread) {
        return jdbc.sql(COUNT).param("thread", thread).query(Integer.class).single();
    }

    /**
     * Returns where somebody has said the same a short while ago.
     *
     * @param to what they said it to; none for a comment
     */
    Optional<SlotNumber> same(
            UUID thread, Optional<SlotNumber> to, User user, String text, Duration shortWhile) {
        return jdbc.sql(SAME)
                .param("thread", thread)
                .param("in", to.map(SlotNumber::comment).orElse(0))
                .param("answers", to.map(SlotNumber::reply).orElse(0))
                .param("me", user.username())
                .param("body", text)
                .param("since", clock.now().minus(shortWhile).atOffset(ZoneOffset.UTC))
                .query(RowAs.of(NumberRow.class))
                .optional()
                .map(row -> new SlotNumber(row.comment(), row.reply()));
    }

    /**
     * Publishes a text of somebody who is signed in, or of a guest.
     *
     * @param answers the reply of the same comment that it answers; 0 for none
     * @param title of the thread, which is found with its opening text; empty for other texts
     */
    void add(UUID thread, SlotNumber number, int seq, int answers, Author author, Words words) {
        at(jdbc.sql(ADD), thread, number)
                .param("seq", seq)
                .param("id", UUID.randomUUID())
                .param("answers", answers)
                .param("me", author.username())
                .param("name", author.name())
                .param("role", author.roleName())
                .param("title", words.title())
                .param("body", words.text())
                .param("at", now())
                .update();
    }

    /** A text, and the title that it is found by besides. */
    record Words(String title, String text) {}

    /** Replaces a text and keeps the old one; answers false if it has changed meanwhile. */
    boolean change(UUID thread, Slot slot, String oldTitle, Words words) {
        jdbc.sql(KEEP_REVISION)
                .param("id", slot.id())
                .param("version", slot.version())
                .param("title", oldTitle)
                .param("body", slot.text())
                .param("at", now())
                .update();
        return changes(
                at(jdbc.sql(CHANGE), thread, slot.number())
                        .param("body", words.text())
                        .param("title", words.title())
                        .param("at", now()),
                slot);
    }

    /** Adds to a text; answers false if it has changed meanwhile. */
    boolean append(UUID thread, Slot slot, Words addendum) {
        return changes(
                at(jdbc.sql(APPEND), thread, slot.number())
                        .param("addendum", addendum.text())
                        .param("title", addendum.title())
                        .param("at", now()),
                slot);
    }

    /** Hides a text on behalf of its readers: any moderator may go on from there. */
    void hide(UUID thread, Slot slot, RemovalReason reason, String title) {
        act(thread, slot, SlotState.HIDDEN, Optional.of(reason), "", title);
    }

    /** Does what a moderator decides; answers false if it has changed meanwhile. */
    boolean act(
            UUID thread,
            Slot slot,
            SlotState state,
            Optional<RemovalReason> reason,
            User by,
            String title) {
        return act(thread, slot, state, reason, by.username(), title);
    }

    private boolean act(
            UUID thread,
            Slot slot,
            SlotState state,
            Optional<RemovalReason> reason,
            String by,
            String title) {
        return changes(
                at(jdbc.sql(ACT), thread, slot.number())
                        .param("state", state.name())
                        .param("reason", reason.map(RemovalReason::name).orElse(""))
                        .param("by", by)
                        .param("title", title),
                slot);
    }

    /** Wipes a text and what it was before; answers false if it has changed meanwhile. */
    boolean withdraw(UUID thread, Slot slot) {
        jdbc.sql(FORGET_REVISIONS).param("id", slot.id()).update();
        return changes(at(jdbc.sql(WITHDRAW), thread, slot.number()), slot);
    }

    private static boolean changes(StatementSpec statement, Slot slot) {
        return statement.param("version", slot.version()).update() == 1;
    }

    private static StatementSpec at(StatementSpec statement, UUID thread, SlotNumber number) {
        return statement
                .param("thread", thread)
                .param("comment", number.comment())
                .param("reply", number.reply());
    }

    private OffsetDateTime now() {
        return clock.now().atOffset(ZoneOffset.UTC);
    }
}
