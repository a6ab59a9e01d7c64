package org.offload.voice.board;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

import io.micrometer.core.instrument.MeterRegistry;

import org.offload.fixture.Office;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every place where something could stay: each table, the write-ahead log since this began, what is
 * logged and what is measured. Backups hold the tables and nothing else.
 */
final class Sinks implements AutoCloseable {

    /** What PostgreSQL wrote ahead, committed or not, in its files. */
    private static final String AHEAD =
            """
            select exists (
              select from pg_ls_waldir() f
               where f.name ~ '^[0-9A-F]{24}$' and f.name >= ?
                 and position(convert_to(?, 'UTF8')
                              in pg_read_binary_file('pg_wal/' || f.name)) > 0)\
            """;

    private final Office office;
    private final String since;
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);

    Sinks(Office office) {
        this.office = office;
        this.since = office.list("select pg_walfile_name(pg_current_wal_lsn())").getFirst();
        log.start();
        root.addAppender(log);
    }

    /** Returns where a string is, such as {@code table voice.slot}. */
    List<String> with(String canary) {
        List<String> found = new ArrayList<>();
        tables().forEach(
                        (name, rows) -> {
                            if (rows.stream().anyMatch(row -> row.contains(canary))) {
                                found.add("table " + name);
                            }
                        });
        if (isWrittenAhead(canary)) {
            found.add("write-ahead log");
        }
        boolean logged =
                log.list.stream()
                        .anyMatch(
                                event ->
                                        event.getFormattedMessage().contains(canary)
                                                || String.valueOf(event.getThrowableProxy())
                                                        .contains(canary)
                                                || event.getMDCPropertyMap().containsValue(canary));
        if (logged) {
            found.add("log");
        }
        boolean measured =
                office.bean(MeterRegistry.class).getMeters().stream()
                        .anyMatch(meter -> meter.getId().toString().contains(canary));
        if (measured) {
            found.add("metrics");
        }
        return found;
    }

    private boolean isWrittenAhead(String canary) {
        // What is still in memory goes to the files.
        office.list("select pg_logical_emit_message(false, 'test', '', true)::text");
        return office.jdbc().sql(AHEAD).params(since, canary).query(Boolean.class).single();
    }

    /** Returns every row of every table as text. */
    Map<String, List<String>> tables() {
        JdbcClient jdbc = office.jdbc();
        Map<String, List<String>> all = new TreeMap<>();
        office.list(
                        "select table_schema || '.' || table_name from information_schema.tables"
                                + " where table_type = 'BASE TABLE' and table_schema not in"
                                + " ('pg_catalog', 'information_schema')")
                .forEach(
                        table ->
                                all.put(
                                        table,
                                        jdbc.sql("select t::text from " + table + " t")
                                                .query(String.class)
                                                .list()));
        return all;
    }

    @Override
    public void close() {
        root.detachAppender(log);
    }
}
