package org.offload.platform.backup;

import org.offload.platform.RowAs;
import org.offload.platform.backup.LoadOrder.Reference;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Repository;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import javax.sql.DataSource;

/**
 * The tables of all modules, as the database's catalogue knows them: those of every schema that has
 * a history of migrations. Rows go out and in by PostgreSQL's COPY, in the running transaction.
 */
@Repository
class Tables {

    /** What lets somebody in, or counts their tries: nobody is to come back to it. */
    static final Set<String> LEFT_OUT =
            Set.of(
                    "platform.spring_session",
                    "platform.spring_session_attributes",
                    "platform.sign_in_bucket",
                    "platform.account_code");

    static final String ALL =
            """
            select format('%I.%I', n.nspname, c.relname) as name,
                   string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns,
                   bool_or(a.attname in ('crn', 'username', 'staff_id', 'team_code'))
                       as of_people
              from pg_catalog.pg_namespace n
              join pg_catalog.pg_class c on c.relnamespace = n.oid
              join pg_catalog.pg_attribute a on a.attrelid = c.oid
             where c.relkind = 'r' and c.relname <> 'schema_history'
               and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
               and exists (select from pg_catalog.pg_class h
                            where h.relnamespace = n.oid and h.relname = 'schema_history')
             group by n.nspname, c.relname order by n.nspname, c.relname\
            """;
    static final String REFERENCES =
            """
            select distinct format('%I.%I', n.nspname, c.relname) as "from",
                   format('%I.%I', m.nspname, p.relname) as "to"
              from pg_catalog.pg_constraint k
              join pg_catalog.pg_class c on c.oid = k.conrelid
              join pg_catalog.pg_namespace n on n.oid = c.relnamespace
              join pg_catalog.pg_class p on p.oid = k.confrelid
              join pg_catalog.pg_namespace m on m.oid = p.relnamespace
             where k.contype = 'f'\
            """;
    static final String SCHEMAS =
            """
            select quote_ident(n.nspname) from pg_catalog.pg_namespace n
              join pg_catalog.pg_class h on h.relnamespace = n.oid and h.relname = 'schema_history'
             order by n.nspname\
            """;

    static final String ARE_SPREAD = "select platform.is_cluster()";

    private final JdbcClient jdbc;
    private final DataSource dataSource;

    Tables(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    /**
     * A table.
     *
     * @param ofPeople whether it holds something of a person, a user, a team or a member of staff
     */
    record Table(String name, String columns, boolean ofPeople) {}

    /** Returns every table, by schema and name. */
    List<Table> all() {
        return jdbc.sql(ALL).query(RowAs.of(Table.class)).list();
    }

    /** Answers whether they are spread over the nodes of a cluster. */
    boolean areSpread() {
        return jdbc.sql(ARE_SPREAD).query(Boolean.class).single();
    }

    List<Reference> references() {
        return jdbc.sql(REFERENCES).query(RowAs.of(Reference.class)).list();
    }

    /** Returns what has been done to each schema, in its order. */
    Map<String, List<String>> migrations() {
        Map<String, List<String>> done = new TreeMap<>();
        for (String schema : jdbc.sql(SCHEMAS).query(String.class).list()) {
            String history =
                    "select concat_ws(' ', script, checksum) from "
                            + schema
                            + ".schema_history where success and version is not null"
                            + " order by installed_rank";
            done.put(schema, jdbc.sql(history).query(String.class).list());
        }
        return done;
    }

    boolean hasRows(Table table) {
        return jdbc.sql("select exists (select from " + table.name() + ")")
                .query(Boolean.class)
                .single();
    }

    /** Keeps everybody else out to the end of the transaction. */
    void lock(List<Table> tables) {
        jdbc.sql("lock table " + names(tables) + " in access exclusive mode").update();
    }

    void empty(List<Table> tables) {
        jdbc.sql("truncate table " + names(tables)).update();
    }

    private static String names(List<Table> tables) {
        return String.join(", ", tables.stream().map(Table::name).toList());
    }

    /** Writes every row, and answers how many there were. */
    long copyOut(Table table, OutputStream to) throws IOException {
        return copy(
                copy ->
                        copy.copyOut(
                                "copy %s (%s) to stdout".formatted(table.name(), table.columns()),
                                to));
    }

    /** Appends rows, lets the planner know them, and answers how many there were. */
    long copyIn(Table table, InputStream from) throws IOException {
        long rows =
                copy(
                        copy ->
                                copy.copyIn(
                                        "copy %s (%s) from stdin"
                                                .formatted(table.name(), table.columns()),
                                        from));
        jdbc.sql("analyze " + table.name()).update();
        return rows;
    }

    private interface Copying {
        long with(CopyManager copy) throws SQLException, IOException;
    }

    private long copy(Copying copying) throws IOException {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            return copying.with(connection.unwrap(PGConnection.class).getCopyAPI());
        } catch (SQLException e) {
            if (e.getCause() instanceof IOException ofTheFile) {
                throw ofTheFile;
            }
            throw new BackupRefused(
                    """
                    The database stopped the work (%s).
                    See whether it runs and has room on its disk, then begin again.
                    """
                            .formatted(e.getSQLState()));
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
