package org.offload.platform.search;

import org.offload.platform.Ids;
import org.offload.platform.ServiceClock;
import org.offload.platform.StoredFields;
import org.offload.platform.StoredSearches;
import org.offload.platform.User;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Repository
class KeptSearches implements StoredSearches {

    static final String KEEP =
            """
            insert into platform.stored_search (username, search_id, fields, at)
            values (:username, :id, cast(:fields as jsonb), :at)\
            """;
    static final String FIND =
            """
            select fields from platform.stored_search
             where username = :username and search_id = :id\
            """;

    private final JdbcClient jdbc;
    private final ServiceClock clock;
    private final StoredFields json;

    KeptSearches(JdbcClient jdbc, ServiceClock clock, StoredFields json) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public UUID keep(User user, Map<String, String> terms) {
        UUID id = Ids.next();
        jdbc.sql(KEEP)
                .param("username", user.username())
                .param("id", id)
                .param("fields", json.write(terms))
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    @Override
    public Optional<Map<String, String>> find(User user, UUID id) {
        return jdbc.sql(FIND)
                .param("username", user.username())
                .param("id", id)
                .query(String.class)
                .optional()
                .map(json::read);
    }
}
