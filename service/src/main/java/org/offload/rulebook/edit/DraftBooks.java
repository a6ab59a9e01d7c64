package org.offload.rulebook.edit;

import org.offload.platform.ServiceClock;
import org.offload.rulebook.book.Book;
import org.offload.rulebook.book.BookState;
import org.offload.rulebook.book.Setting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.ZoneOffset;
import java.util.UUID;

/** Writes drafts. What is no draft any more, or was changed meanwhile, stays as it is. */
@Repository
class DraftBooks {

    // Any number will do, as long as nothing else takes it.
    static final String TURN = "select 1 from (select pg_advisory_xact_lock(510006)) taken";
    static final String COPY =
            """
            insert into rulebook.book
              (book_id, name, number, layer, area_kind, area_code, reason, state, tables, author,
               written_at)
            select cast(:id as uuid), name,
                   (select max(number) + 1 from rulebook.book same where same.name = old.name),
                   layer, 'NATION', '', reason, 'DRAFT', tables, :author,
                   cast(:at as timestamptz)
              from rulebook.book old
             where book_id = :from\
            """;
    static final String COPY_SETTINGS =
            """
            insert into rulebook.book_setting (book_id, name, amount, unit, source, verified)
            select cast(:id as uuid), name, amount, unit, source, verified
              from rulebook.book_setting
             where book_id = :from\
            """;
    static final String SAVE_TABLES =
            """
            update rulebook.book set tables = :tables, version = version + 1
             where book_id = :id and state = 'DRAFT' and version = :version\
            """;
    static final String SAVE_ABOUT =
            """
            update rulebook.book
               set name = :name, layer = :layer, reason = :reason, version = version + 1,
                   number = case when name = :name then number else
                     (select coalesce(max(number), 0) + 1 from rulebook.book where name = :name) end
             where book_id = :id and state = 'DRAFT' and version = :version\
            """;
    static final String SAVE_SETTING =
            """
            insert into rulebook.book_setting (book_id, name, amount, unit, source, verified)
            values (:id, :name, :amount, :unit, :source, :verified)
            on conflict (book_id, name) do update
               set amount = excluded.amount, unit = excluded.unit, source = excluded.source,
                   verified = excluded.verified\
            """;
    static final String END =
            """
            update rulebook.book set state = :state, version = version + 1
             where book_id = :id and state = 'DRAFT' and version = :version\
            """;

    private final JdbcClient jdbc;
    private final ServiceClock clock;

    DraftBooks(JdbcClient jdbc, ServiceClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Waits until nobody else is giving a draft its number. */
    void takeTurn() {
        jdbc.sql(TURN).query(Integer.class).single();
    }

    /** Makes a draft of a version, with the next number of its name. */
    void copy(UUID from, UUID id, String author) {
        jdbc.sql(COPY)
                .param("from", from)
                .param("id", id)
                .param("author", author)
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql(COPY_SETTINGS).param("from", from).param("id", id).update();
    }

    /** Saves the tables of a draft. Returns whether it was still as the caller saw it. */
    boolean saveTables(UUID id, int version, String tables) {
        return jdbc.sql(SAVE_TABLES)
                        .param("id", id)
                        .param("version", version)
                        .param("tables", tables)
                        .update()
                == 1;
    }

    /** Saves what a draft says of itself. Returns whether it was still as the caller saw it. */
    boolean saveAbout(Book draft, int version, About about) {
        return jdbc.sql(SAVE_ABOUT)
                        .param("id", draft.id())
                        .param("version", version)
                        .param("name", about.name())
                        .param("layer", about.layer().name())
                        .param("reason", about.reason())
                        .update()
                == 1;
    }

    void saveSetting(UUID id, Setting setting) {
        jdbc.sql(SAVE_SETTING)
                .param("id", id)
                .param("name", setting.name())
                .param("amount", setting.amount())
                .param("unit", setting.unit().name())
                .param("source", setting.source())
                .param("verified", setting.verified())
                .update();
    }

    /** Ends a draft. Returns whether it was still as the caller saw it. */
    boolean end(UUID id, int version, BookState state) {
        return jdbc.sql(END)
                        .param("id", id)
                        .param("version", version)
                        .param("state", state.name())
                        .update()
                == 1;
    }
}
