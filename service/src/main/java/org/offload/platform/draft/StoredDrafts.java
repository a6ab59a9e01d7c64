package org.offload.platform.draft;

import org.offload.platform.Drafts;
import org.offload.platform.RowAs;
import org.offload.platform.ServiceClock;
import org.offload.platform.StoredFields;
import org.offload.platform.User;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

@Repository
class StoredDrafts implements Drafts {

    static final String KEEP =
            """
            insert into platform.draft (username, form, fields, saved_at)
            values (:username, :form, cast(:fields as jsonb), :at)
            on conflict (username, form) do update
               set fields = excluded.fields, saved_at = excluded.saved_at\
            """;
    static final String FIND =
            """
            select fields, saved_at from platform.draft
             where username = :username and form = :form\
            """;
    static final String DISCARD =
            "delete from platform.draft where username = :username and form = :form";

    private record Row(String fields, Instant savedAt) {}

    private final JdbcClient jdbc;
    private final ServiceClock clock;
    private final StoredFields json;

    StoredDrafts(JdbcClient jdbc, ServiceClock clock, StoredFields json) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public void keep(User user, String form, Map<String, String> content) {
        jdbc.sql(KEEP)
                .param("username", user.username())
                .param("form", form)
                .param("fields", json.write(content))
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<Draft> find(User user, String form) {
        return jdbc.sql(FIND)
                .param("username", user.username())
                .param("form", form)
                .query(RowAs.of(Row.class))
                .optional()
                .map(row -> new Draft(json.read(row.fields()), row.savedAt()));
    }

    @Override
    public void discard(User user, String form) {
        jdbc.sql(DISCARD).param("username", user.username()).param("form", form).update();
    }
}
