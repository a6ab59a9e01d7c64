package org.offload.voice.exchange;

import org.jspecify.annotations.Nullable;
import org.offload.platform.RowAs;
import org.offload.platform.ServiceClock;
import org.offload.voice.exchange.ExchangedThread.Entry;
import org.offload.voice.thread.About;
import org.offload.voice.thread.RemovalReason;
import org.offload.voice.thread.SlotNumber;
import org.offload.voice.thread.SlotState;
import org.offload.voice.thread.ThreadKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps threads from elsewhere beside our own, and reads any for a file. */
@Repository
class ExchangedThreads {

    static final String ADD =
            """
            insert into voice.thread
              (thread_id, kind, about, title, active_at, source, written_on, written_as, missing,
               truncated)
            values (:thread, :kind, :about, :title, :at, :source, cast(:on as date), :as,
                    :missing, :truncated)\
            """;
    static final String ADD_SLOT =
            """
            insert into voice.slot
              (thread_id, comment, reply, seq, slot_id, answers, author, body, signed, state, reason,
               recorded_at, posted_at, words)
            values (:thread, :comment, :reply, :seq, :id, :answers, :author, :body, :signed, :state,
                    :reason, :at, cast(:posted as timestamp),
                    case when :state = 'PUBLISHED'
                         then to_tsvector('english', :title || ' ' || :body) end)\
            """;
    static final String FIND =
            """
            select kind, about, title, source, written_on, written_as, missing, truncated
              from voice.thread where thread_id = :thread\
            """;
    static final String SLOTS =
            """
            select comment, reply, seq, answers,
                   case when handle = '' then author else handle end as author, posted_at, signed, state, reason,
                   case when state = 'PUBLISHED' and addendum = '' then body
                        when state = 'PUBLISHED' then body || e'\\n\\n' || addendum
                        else '' end as body,
                   recorded_at, username
              from voice.slot
             where thread_id = :thread order by comment, reply limit 2002\
            """;

    private record ThreadRow(
            ThreadKind kind,
            String about,
            String title,
            String source,
            @Nullable LocalDate writtenOn,
            String writtenAs,
            int missing,
            boolean truncated) {}

    private record SlotRow(
            int comment,
            int reply,
            int seq,
            int answers,
            String author,
            @Nullable LocalDateTime postedAt,
            String signed,
            SlotState state,
            String reason,
            String body,
            Instant recordedAt,
            String username) {}

    private final JdbcClient jdbc;
    private final ServiceClock clock;

    ExchangedThreads(JdbcClient jdbc, ServiceClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds a thread with its numbers, and returns its id. */
    UUID add(ExchangedThread thread) {
        UUID id = UUID.randomUUID();
        jdbc.sql(ADD)
                .param("thread", id)
                .param("kind", thread.kind().name())
                .param("about", thread.about().toString())
                .param("title", thread.title())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .param("source", thread.source())
                .param("on", thread.writtenOn())
                .param("as", thread.writtenAs())
                .param("missing", thread.missing())
                .param("truncated", thread.truncated())
                .update();
        thread.entries().forEach(entry -> add(id, thread.title(), entry));
        return id;
    }

    private void add(UUID thread, String title, Entry entry) {
        RemovalReason reason = entry.reason();
        jdbc.sql(ADD_SLOT)
                .param("thread", thread)
                .param("comment", entry.number().comment())
                .param("reply", entry.number().reply())
                .param("seq", entry.seq())
                .param("id", UUID.randomUUID())
                .param("answers", entry.answers())
                .param("author", entry.author())
                .param("body", entry.text())
                .param("signed", entry.signed())
                .param("state", entry.state().name())
                .param("reason", reason == null ? "" : reason.name())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .param("posted", entry.postedAt())
                .param("title", entry.number().isOpening() ? title : "")
                .update();
    }

    /** Returns a thread without what is removed from it. */
    Optional<ExchangedThread> find(UUID thread) {
        return jdbc.sql(FIND)
                .param("thread", thread)
                .query(RowAs.of(ThreadRow.class))
                .optional()
                .map(row -> thread(row, slots(thread)));
    }

    private List<Entry> slots(UUID thread) {
        return jdbc
                .sql(SLOTS)
                .param("thread", thread)
                .query(RowAs.of(SlotRow.class))
                .list()
                .stream()
                .map(this::entry)
                .toList();
    }

    private static ExchangedThread thread(ThreadRow row, List<Entry> entries) {
        boolean shown = entries.getFirst().state() == SlotState.PUBLISHED;
        return new ExchangedThread(
                row.kind(),
                About.parse(row.about()).orElse(About.NOTHING),
                row.source(),
                shown ? row.title() : "",
                row.writtenOn(),
                row.writtenAs(),
                row.missing(),
                row.truncated(),
                entries);
    }

    private Entry entry(SlotRow row) {
        return new Entry(
                new SlotNumber(row.comment(), row.reply()),
                row.seq(),
                row.answers(),
                row.author(),
                row.username().isEmpty() ? row.postedAt() : clock.localOf(row.recordedAt()),
                row.signed(),
                row.body(),
                row.state(),
                row.reason().isEmpty() ? null : RemovalReason.valueOf(row.reason()));
    }
}
