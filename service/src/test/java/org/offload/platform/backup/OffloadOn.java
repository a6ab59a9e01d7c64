package org.offload.platform.backup;

import org.offload.OffloadApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** The application as commands have it, on a database of its own that goes away with it. */
final class OffloadOn implements AutoCloseable {

    private final String database;
    private final ConfigurableApplicationContext context;

    private OffloadOn(String database, ConfigurableApplicationContext context) {
        this.database = database;
        this.context = context;
    }

    /** Makes an empty database, and a folder for files. */
    static OffloadOn anEmptyDatabase(String name, Path files) throws SQLException {
        String database = name + "_" + ProcessHandle.current().pid();
        execute("drop database if exists " + database + " with (force)");
        execute("create database " + database);
        String url =
                System.getProperty("spring.datasource.url")
                        .replaceFirst("(//[^/]+/)[^?]+", "$1" + database);
        var spring =
                new SpringApplicationBuilder(OffloadApplication.class)
                        .web(WebApplicationType.NONE)
                        .lazyInitialization(true)
                        .registerShutdownHook(false);
        return new OffloadOn(
                database,
                spring.run(
                        "--spring.datasource.url=" + url,
                        "--offload.demonstration=false",
                        "--offload.attachments.folder=" + files));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    /** Returns a digest of the rows of each table that a backup holds. */
    Map<String, String> rows() {
        var digests = new TreeMap<String, String>();
        for (Tables.Table table : bean(Tables.class).all()) {
            if (!Tables.LEFT_OUT.contains(table.name())) {
                digests.put(
                        table.name(),
                        jdbc().sql(
                                        """
                                        select count(*) || ' ' || coalesce(
                                                 md5(string_agg(cast(t as text), '|'
                                                                order by cast(t as text))), '')
                                          from %s t\
                                        """
                                                .formatted(table.name()))
                                .query(String.class)
                                .single());
            }
        }
        return digests;
    }

    int rowsOf(String table) {
        return jdbc().sql("select count(*) from " + table).query(Integer.class).single();
    }

    @Override
    public void close() throws SQLException {
        context.close();
        execute("drop database if exists " + database + " with (force)");
    }

    private static void execute(String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                System.getProperty("spring.datasource.url"),
                                System.getProperty("spring.datasource.username"),
                                System.getProperty("spring.datasource.password"));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
