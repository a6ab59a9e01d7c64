package org.offload.caseload.redaction;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Looks for a text in every row of every table, whatever the column. */
record Sweep(JdbcClient jdbc) {

    /** Returns the tables in which it stands, in any case and spacing. */
    List<String> find(String text) {
        return tables().stream().filter(table -> stands(table, text)).toList();
    }

    /** Answers whether it stands in a file of the database, once all is written there. */
    boolean findOnDisk(String text) throws IOException {
        jdbc.sql("checkpoint").update();
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(Files::isRegularFile).anyMatch(file -> stands(file, text));
        }
    }

    private Path folder() {
        return Path.of(
                jdbc.sql(
                                """
                                select current_setting('data_directory') || '/base/' || oid
                                  from pg_database where datname = current_database()\
                                """)
                        .query(String.class)
                        .single());
    }

    /** Byte by byte: each byte is a character of Latin-1. */
    private static boolean stands(Path file, String text) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> tables() {
        return jdbc.sql(
                        """
                        select format('%I.%I', table_schema, table_name)
                          from information_schema.tables
                         where table_type = 'BASE TABLE'
                           and table_schema not in ('pg_catalog', 'information_schema')
                         order by 1\
                        """)
                .query(String.class)
                .list();
    }

    private boolean stands(String table, String text) {
        return jdbc.sql("select exists (select from %s t where t::text ilike :it)".formatted(table))
                .param("it", "%" + text + "%")
                .query(Boolean.class)
                .single();
    }
}
