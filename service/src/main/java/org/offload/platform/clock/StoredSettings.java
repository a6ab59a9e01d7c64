package org.offload.platform.clock;

import org.offload.platform.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.Optional;

@Repository
class StoredSettings implements Settings {

    static final String GET = "select value from platform.setting where name = :name";
    static final String PUT =
            """
            insert into platform.setting (name, value) values (:name, :value)
            on conflict (name) do update set value = excluded.value\
            """;

    private final JdbcClient jdbc;

    StoredSettings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> get(String name) {
        return jdbc.sql(GET).param("name", name).query(String.class).optional();
    }

    @Override
    public void put(String name, String value) {
        jdbc.sql(PUT).param("name", name).param("value", value).update();
    }
}
