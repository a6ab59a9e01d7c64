package org.offload.voice.idea;

import org.offload.platform.RowAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** What was done about ideas, entry by entry. */
@Repository
class IdeaEntries {

    static final String ADD =
            """
            insert into voice.idea_entry
              (idea_id, entry_no, step, state, by_name, by_role, text, detail, at)
            values (:id, :no, :step, :state, :name, :role, :text, :detail, :at)\
            """;
    static final String OF =
            """
            select entry_no, step, state, by_name, by_role, text, detail, at
              from voice.idea_entry
             where idea_id = :id
             order by entry_no
             limit 1000\
            """;

    private final JdbcClient jdbc;

    IdeaEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID idea, IdeaEntry entry) {
        jdbc.sql(ADD)
                .param("id", idea)
                .param("no", entry.entryNo())
                .param("step", entry.step().name())
                .param("state", entry.state().name())
                .param("name", entry.byName())
                .param("role", entry.byRole())
                .param("text", entry.text())
                .param("detail", entry.detail())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Returns the history of an idea from its beginning; 1,000 entries at most. */
    List<IdeaEntry> of(UUID idea) {
        return jdbc.sql(OF).param("id", idea).query(RowAs.of(IdeaEntry.class)).list();
    }
}
