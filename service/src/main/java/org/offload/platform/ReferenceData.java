package org.offload.platform;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;

/**
 * Fills a module's table of codes from the lists beside its Java. Used by migrations, since the
 * codes are part of the schema that a test or a node of a cluster starts from.
 */
public final class ReferenceData {

    private static final String ADD =
            " (list, code, description, flags, source) values (?, ?, ?, ?, ?)"
                    + " on conflict (list, code) do nothing";

    private ReferenceData() {}

    /**
     * Adds the entries that are not there yet; an entry that somebody has edited stays.
     *
     * @param table such as {@code caseload.code}
     * @param folder such as {@code org/offload/caseload/code}; each file in it is one list
     */
    public static void fill(Connection connection, String table, String folder)
            throws SQLException {
        try (var insert = connection.prepareStatement("insert into " + table + ADD)) {
            // Every root of the class path: tests have a folder of the same name, without lists.
            Resource[] files =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:" + folder + "/*.csv");
            if (files.length == 0) {
                throw new IllegalStateException("There is no list of codes in " + folder);
            }
            for (Resource file : files) {
                String list = Objects.requireNonNull(file.getFilename()).replace(".csv", "");
                try (CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(file.getInputStream())) {
                    for (NamedCsvRecord row : rows) {
                        insert.setString(1, list);
                        insert.setString(2, row.getField("code"));
                        insert.setString(3, row.getField("description"));
                        insert.setString(4, row.getField("flags"));
                        insert.setString(5, row.getField("source"));
                        insert.addBatch();
                    }
                }
            }
            insert.executeBatch();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
