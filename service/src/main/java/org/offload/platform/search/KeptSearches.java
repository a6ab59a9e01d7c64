package org.offload.platform.search;

import org.offload.platform.Ids;
import org.offload.platform.RowAs;
import org.offload.platform.ServiceClock;
import org.offload.platform.StoredFields;
import org.offload.platform.StoredSearches;
import org.offload.platform.User;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Repository
class KeptSearches implements StoredSearches {

    static final String KEEP =
            """
            insert into platform.stored_search (username, search_id, fields, at, list, name)
            values (:username, :id, cast(:fields as jsonb), :at, :list, :name)\
            """;
    static final String FORGET_NAME =
            """
            delete from platform.stored_search
             where username = :username and list = :list and name = :name\
            """;
    static final String NAMED =
            """
            select search_id as id, name from platform.stored_search
             where username = :username and list = :list and name <> '' order by name, search_id\
            """;
    static final String FORGET =
            """
            delete from platform.stored_search
             where username = :username and list = :list and search_id = :id\
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
        return keepAs(user, "", "", terms);
    }

    @Override
    @Transactional
    public void keep(User user, String list, String name, Map<String, String> terms) {
        jdbc.sql(FORGET_NAME)
                .param("username", user.username())
                .param("list", list)
                .param("name", name)
                .update();
        keepAs(user, list, name, terms);
    }

    private UUID keepAs(User user, String list, String name, Map<String, String> terms) {
        UUID id = Ids.next();
        jdbc.sql(KEEP)
                .param("username", user.username())
                .param("id", id)
                .param("fields", json.write(terms))
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .param("list", list)
                .param("name", name)
                .update();
        return id;
    }

    @Override
    public List<Named> named(User user, String list) {
        return jdbc.sql(NAMED)
                .param("username", user.username())
                .param("list", list)
                .query(RowAs.of(Named.class))
                .list();
    }

    @Override
    public void forget(User user, String list, UUID id) {
        jdbc.sql(FORGET)
                .param("username", user.username())
                .param("list", list)
                .param("id", id)
                .update();
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
