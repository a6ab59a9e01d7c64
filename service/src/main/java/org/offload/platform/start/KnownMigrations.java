package org.offload.platform.start;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether this Offload knows all that has been done to a database. Read before anything else, since
 * Flyway overlooks migrations newer than its own.
 */
final class KnownMigrations {

    /** What to say of data made by a newer Offload; the place comes in. */
    static final String NEWER =
            """
            %s was made by a newer version of Offload than this one.
            Start the newer version, or choose another place for the data.
            """;

    private static final String HISTORIES =
            """
            select table_schema from information_schema.tables
            where table_name = 'schema_history' order by table_schema
            """;

    private KnownMigrations() {}

    /** Returns the migrations in the database that this Offload does not bring. */
    static List<String> unknown(Connection database) throws SQLException {
        var unknown = new ArrayList<String>();
        for (String schema : column(database, HISTORIES)) {
            String done =
                    "select script from \"%s\".schema_history where type = 'SQL'"
                            .formatted(schema.replace("\"", "\"\""));
            for (String script : column(database, done)) {
                String resource = "/org/offload/" + schema + "/db/" + script;
                if (KnownMigrations.class.getResource(resource) == null) {
                    unknown.add(schema + " " + script);
                }
            }
        }
        return unknown;
    }

    private static List<String> column(Connection database, String sql) throws SQLException {
        var values = new ArrayList<String>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
