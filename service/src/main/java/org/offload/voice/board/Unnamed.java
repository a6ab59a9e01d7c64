package org.offload.voice.board;

import org.offload.platform.RowAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps by which key of a thread a text was written. */
@Repository
class Unnamed {

    static final String FIND =
            """
            select slot_id, thread_id, public_key, handle, revision, body_hash
              from voice.unnamed where slot_id = :id\
            """;
    static final String HANDLES =
            """
            select distinct public_key, handle from voice.unnamed
             where thread_id = :thread and (public_key = :author or handle = :words
                or handle like :words || ' %')\
            """;
    static final String ADD =
            """
            insert into voice.unnamed
              (slot_id, thread_id, public_key, handle, revision, body_hash)
            values (:id, :thread, :author, :handle, 0, :hash)\
            """;
    static final String REVISE =
            """
            update voice.unnamed set revision = :revision, body_hash = :hash
             where slot_id = :id and revision = :revision - 1\
            """;

    /** A text by its key. */
    record Row(
            UUID slotId,
            UUID threadId,
            String publicKey,
            String handle,
            int revision,
            String bodyHash) {}

    private record HandleRow(String publicKey, String handle) {}

    private final JdbcClient jdbc;

    Unnamed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Row> find(UUID id) {
        return jdbc.sql(FIND).param("id", id).query(RowAs.of(Row.class)).optional();
    }

    /**
     * Returns what an author is called in a thread: as before, or two words, and a number where
     * somebody else has the same two.
     */
    String handle(UUID thread, String author) {
        String words = AuthorKey.handle(thread, author);
        List<HandleRow> known =
                jdbc.sql(HANDLES)
                        .param("thread", thread)
                        .param("author", author)
                        .param("words", words)
                        .query(RowAs.of(HandleRow.class))
                        .list();
        return known.stream()
                .filter(row -> row.publicKey().equals(author))
                .map(HandleRow::handle)
                .findFirst()
                .orElse(known.isEmpty() ? words : words + " " + (known.size() + 1));
    }

    void add(Submission submission, String handle) {
        jdbc.sql(ADD)
                .param("id", submission.id())
                .param("thread", submission.thread())
                .param("author", submission.author())
                .param("handle", handle)
                .param("hash", submission.textHash())
                .update();
    }

    /** Keeps a change; answers false if another one came first. */
    boolean revise(Submission submission) {
        return jdbc.sql(REVISE)
                        .param("id", submission.id())
                        .param("revision", submission.revision())
                        .param("hash", submission.textHash())
                        .update()
                == 1;
    }
}
