package org.offload.voice.idea;

import org.offload.platform.RowAs;
import org.offload.platform.ServiceClock;
import org.offload.platform.User;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Keeps what colleagues say about ideas. */
@Repository
class IdeaComments {

    static final int PAGE = 200;

    static final String FROM =
            """
            select comment_no, author, role, body, at
              from voice.idea_comment
             where idea_id = :id and comment_no >= :from
             order by comment_no
             limit 201\
            """;
    static final String COUNT = "select count(*) from voice.idea_comment where idea_id = :id";
    static final String ADD =
            """
            insert into voice.idea_comment (idea_id, comment_no, username, author, role, body, at)
            values (:id, :no, :username, :author, :role, :body, :at)\
            """;

    /** A comment, at its number. */
    record Comment(int commentNo, String author, String role, String body, Instant at) {}

    private final JdbcClient jdbc;
    private final ServiceClock clock;

    IdeaComments(JdbcClient jdbc, ServiceClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns the comments of a page in order, and one more if it goes on. */
    List<Comment> from(UUID idea, int first) {
        return jdbc.sql(FROM)
                .param("id", idea)
                .param("from", first)
                .query(RowAs.of(Comment.class))
                .list();
    }

    int count(UUID idea) {
        return jdbc.sql(COUNT).param("id", idea).query(Integer.class).single();
    }

    /**
     * Adds one after all others, and returns its number. None is ever deleted, so their count tells
     * it; the idea must be locked.
     */
    int add(UUID idea, User user, String text) {
        int number = count(idea) + 1;
        jdbc.sql(ADD)
                .param("id", idea)
                .param("no", number)
                .param("username", user.username())
                .param("author", user.displayName())
                .param("role", user.role().name())
                .param("body", text)
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
        return number;
    }

    /** Returns the first comment of the page on which one stands. */
    static int pageOf(int number) {
        return number < 1 ? 1 : (number - 1) / PAGE * PAGE + 1;
    }
}
