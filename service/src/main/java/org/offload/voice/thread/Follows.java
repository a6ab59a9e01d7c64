package org.offload.voice.thread;

import org.offload.platform.RowAs;
import org.offload.platform.User;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps who follows which thread, and how much of it they have seen. */
@Repository
class Follows {

    static final String ADD =
            """
            insert into voice.follow (username, thread_id, seen) values (:me, :thread, :seen)
            on conflict (username, thread_id) do nothing\
            """;
    static final String END =
            "delete from voice.follow where username = :me and thread_id = :thread";
    static final String SEE =
            """
            update voice.follow set seen = :seen
             where username = :me and thread_id = :thread and seen < :seen\
            """;
    static final String SEEN =
            """
            select thread_id, seen from voice.follow
             where username = :me and thread_id = any(:threads)\
            """;

    private record Row(UUID threadId, int seen) {}

    private final JdbcClient jdbc;

    Follows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins; done twice, it is the same. */
    void add(User user, UUID thread, int seen) {
        jdbc.sql(ADD)
                .param("me", user.username())
                .param("thread", thread)
                .param("seen", seen)
                .update();
    }

    /** Ends; done twice, it is the same. */
    void end(User user, UUID thread) {
        jdbc.sql(END).param("me", user.username()).param("thread", thread).update();
    }

    /** Keeps how many comments and replies somebody has seen. */
    void see(User user, UUID thread, int slots) {
        jdbc.sql(SEE)
                .param("me", user.username())
                .param("thread", thread)
                .param("seen", slots)
                .update();
    }

    /** Returns how many somebody has seen of each thread that they follow, among these. */
    Map<UUID, Integer> seen(User user, Collection<UUID> threads) {
        return jdbc
                .sql(SEEN)
                .param("me", user.username())
                .param("threads", threads.toArray(UUID[]::new))
                .query(RowAs.of(Row.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::threadId, Row::seen));
    }
}
