package org.offload.voice.concern;

import org.offload.platform.RowAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** What was done about concerns, entry by entry. */
@Repository
class Entries {

    static final String ADD =
            """
            insert into voice.concern_entry
              (concern_id, entry_no, step, state, said_as, by_name, by_role, text, detail, at)
            values (:id, :no, :step, :state, :as, :name, :role, :text, :detail, :at)\
            """;
    static final String OF =
            """
            select entry_no, step, state, said_as, by_name, by_role, text, detail, at
              from voice.concern_entry
             where concern_id = :id
             order by entry_no
             limit 1000\
            """;

    private final JdbcClient jdbc;

    Entries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID concern, Entry entry) {
        jdbc.sql(ADD)
                .param("id", concern)
                .param("no", entry.entryNo())
                .param("step", entry.step())
                .param("state", entry.state().name())
                .param("as", entry.saidAs().name())
                .param("name", entry.byName())
                .param("role", entry.byRole())
                .param("text", entry.text())
                .param("detail", entry.detail())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Returns the history of a concern from its beginning; 1,000 entries at most. */
    List<Entry> of(UUID concern) {
        return jdbc.sql(OF).param("id", concern).query(RowAs.of(Entry.class)).list();
    }
}
