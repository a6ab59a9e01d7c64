package org.offload.rulebook.publish;

import org.offload.platform.Ids;
import org.offload.platform.ServiceClock;
import org.offload.rulebook.book.Area;
import org.offload.rulebook.book.Book;
import org.offload.rulebook.book.BookState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** Writes what comes in force and what ends. One at a time: they look at each other. */
@Repository
class Publications {

    // Any number will do, as long as nothing else takes it.
    static final String TURN = "select 1 from (select pg_advisory_xact_lock(510005)) taken";
    static final String PUBLISH =
            """
            update rulebook.book
               set state = 'PUBLISHED', area_kind = :kind, area_code = :code, valid_from = :from,
                   reason = :reason, published_by = :by, published_at = :at,
                   version = version + 1,
                   revision = :revision
             where book_id = :id and state = 'DRAFT' and version = :version\
            """;
    static final String END =
            """
            update rulebook.book
               set state = :state, valid_to = :to, version = version + 1,
                   revision = :revision
             where book_id = :id and version = :version\
            """;

    private final JdbcClient jdbc;
    private final ServiceClock clock;

    Publications(JdbcClient jdbc, ServiceClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Waits until nobody else is publishing or ending a rulebook. */
    void takeTurn() {
        jdbc.sql(TURN).query(Integer.class).single();
    }

    /** Puts a draft in force. Returns whether it was still as the caller saw it. */
    boolean publish(UUID id, int version, Area area, LocalDate from, String reason, String by) {
        return jdbc.sql(PUBLISH)
                        .param("id", id)
                        .param("version", version)
                        .param("kind", area.kind().name())
                        .param("code", area.code())
                        .param("from", from)
                        .param("reason", reason)
                        .param("by", by)
                        .param("at", clock.now().atOffset(ZoneOffset.UTC))
                        .param("revision", revision())
                        .update()
                == 1;
    }

    /** Never the same twice, even if a publication is rolled back, and in the order of time. */
    private static String revision() {
        return Ids.next().toString();
    }

    /** Gives a version its last day. Returns whether it was still as the caller saw it. */
    boolean end(Book book, int version, BookState state, LocalDate lastDay) {
        return jdbc.sql(END)
                        .param("id", book.id())
                        .param("version", version)
                        .param("state", state.name())
                        .param("to", lastDay)
                        .param("revision", revision())
                        .update()
                == 1;
    }
}
