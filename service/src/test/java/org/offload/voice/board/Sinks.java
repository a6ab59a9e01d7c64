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
 * Every place where something could stay: each table, what is logged and what is measured. Backups
 * hold the tables and nothing else.
 */
final class Sinks implements AutoCloseable {

    private final Office office;
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);

    Sinks(Office office) {
        this.office = office;
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
