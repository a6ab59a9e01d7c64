package org.offload.voice.thread;

import org.jspecify.annotations.Nullable;
import org.offload.platform.RowAs;
import org.offload.platform.ServiceClock;
import org.offload.platform.User;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps who asked for another look at a text of theirs that was removed. */
@Repository
public class Appeals {

    private static final String EACH =
            """
             a.slot_id, a.thread_id, a.comment, a.reply, a.words, a.asked_at, a.answered_at
              from\
            """;

    static final String ADD =
            """
            insert into voice.appeal
              (slot_id, thread_id, comment, reply, username, words, asked_at)
            values (:slot, :thread, :comment, :reply, :me, :words, :at)
            on conflict (slot_id) do nothing\
            """;
    static final String OPEN =
            "select"
                    + EACH
                    + """
                     (select * from voice.appeal
                            where answered_at is null order by asked_at, slot_id limit 100) a
                      join lateral
                           (select acted_by from voice.slot
                             where thread_id = a.thread_id and comment = a.comment
                               and reply = a.reply and state = 'REMOVED'
                             limit 1) s on s.acted_by <> :me
                     where a.username <> :me
                     order by a.asked_at, a.slot_id limit 25\
                    """;
    static final String FIND = "select" + EACH + " voice.appeal a where a.slot_id = :slot";
    static final String ANSWER =
            """
            update voice.appeal set answered_at = :at
             where slot_id = :slot and answered_at is null\
            """;
    static final String REMOVED_AT =
            """
            select max(done_at) as done_at from voice.moderation
             where thread_id = :thread and comment = :comment and reply = :reply
               and act = 'REMOVE'\
            """;

    /**
     * That somebody asked.
     *
     * @param words why
     * @param answeredAt when a second moderator left it removed, or restored it; none before
     */
    public record Row(
            UUID slotId,
            UUID threadId,
            int comment,
            int reply,
            String words,
            Instant askedAt,
            @Nullable Instant answeredAt) {

        /** Returns where the text stands. */
        public SlotNumber number() {
            return new SlotNumber(comment, reply);
        }
    }

    private record Removed(@Nullable Instant doneAt) {}

    private final JdbcClient jdbc;
    private final ServiceClock clock;

    Appeals(JdbcClient jdbc, ServiceClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Keeps that somebody asks; once a text.
     *
     * @param username empty for an author whom nobody knows
     */
    void add(UUID thread, Slot slot, String username, String words, Instant at) {
        jdbc.sql(ADD)
                .param("slot", slot.id())
                .param("thread", thread)
                .param("comment", slot.number().comment())
                .param("reply", slot.number().reply())
                .param("me", username)
                .param("words", words)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Returns what a moderator may look at again: nothing of their own, nor what they removed. */
    public List<Row> open(User moderator) {
        return jdbc.sql(OPEN).param("me", moderator.username()).query(RowAs.of(Row.class)).list();
    }

    /** Returns what was asked of a text. */
    public Optional<Row> find(UUID slot) {
        return jdbc.sql(FIND).param("slot", slot).query(RowAs.of(Row.class)).optional();
    }

    /** Closes it; answers whether it was open. */
    public boolean answer(UUID slot) {
        return jdbc.sql(ANSWER)
                        .param("slot", slot)
                        .param("at", clock.now().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /** Returns when a text was removed; none if it never was. */
    Optional<Instant> removedAt(UUID thread, SlotNumber number) {
        Removed removed =
                jdbc.sql(REMOVED_AT)
                        .param("thread", thread)
                        .param("comment", number.comment())
                        .param("reply", number.reply())
                        .query(RowAs.of(Removed.class))
                        .single();
        return Optional.ofNullable(removed.doneAt());
    }
}
