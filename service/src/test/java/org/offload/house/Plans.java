package org.offload.house;

import tools.jackson.databind.json.JsonMapper;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks PostgreSQL how it would run statements whatever their parameters are, once there is
 * something in the large tables. Nothing is kept. It goes by an index wherever one can be used and
 * joins row by row, and each row that it reads is dear: a few hundred of them stand for millions.
 */
final class Plans implements AutoCloseable {

    private static final List<String> SETTINGS =
            List.of(
                    "plan_cache_mode = force_generic_plan",
                    "session_replication_role = replica",
                    "enable_seqscan = off",
                    "enable_hashjoin = off",
                    "enable_mergejoin = off",
                    "enable_material = off",
                    "seq_page_cost = 100",
                    "cpu_tuple_cost = 1",
                    "cpu_index_tuple_cost = 1");

    /**
     * For each table, what fills it: each row has another value, but where few values are usual.
     */
    private static final String FILLING =
            """
            select format('insert into %s (%s) select %s from generate_series(1, 300) i',
                          c.oid::regclass, string_agg(quote_ident(a.attname), ', '),
                          string_agg(case when a.attname = 'kind' then '''MANAGER'''
                                          when a.attname = 'state' then '''ASKED'''
                                          when t.typname in ('text', 'bpchar') then '''v'' || i'
                                          when t.typname = 'uuid' then 'gen_random_uuid()'
                                          when t.typname = 'bool' then 'false'
                                          when t.typname = 'date' then 'date ''2020-01-01'' + i'
                                          when t.typname = 'timestamptz'
                                               then 'to_timestamp(86400 * i)'
                                          when t.typname = 'jsonb' then '''{}'''
                                          when t.typname = 'bytea' then '''\\x00'''
                                          when t.typname = '_text' then 'array[''v'' || i]'
                                          else 'i' end, ', '))
              from pg_class c
              join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.atthasdef
                                 and (a.attnotnull or a.attname ~ '_(id|code)$')
                                 and not a.attisdropped
              join pg_type t on t.oid = a.atttypid
             where c.oid = any(cast(cast(? as text[]) as regclass[]))
             group by c.oid\
            """;

    private static final String LEADS =
            """
            select i.indrelid::regclass || ' ' || c.relname, pg_get_indexdef(c.oid, 1, false)
              from pg_index i
              join pg_class c on c.oid = i.indexrelid
              join pg_am m on m.oid = c.relam and m.amname = 'btree'
             where i.indrelid = any(cast(cast(? as text[]) as regclass[]))\
            """;

    private static final JsonMapper JSON = new JsonMapper();

    private final Connection connection;
    private final Map<String, String> leads = new HashMap<>();

    private Plans(Connection connection) {
        this.connection = connection;
    }

    /**
     * Fills tables for as long as this is open.
     *
     * @param first what is done before, in the same transaction
     */
    static Plans with(Collection<String> tables, String first) throws SQLException {
        var plans = new Plans(OwnConnection.open());
        plans.connection.setAutoCommit(false);
        plans.run(first);
        for (String setting : SETTINGS) {
            plans.run("set local " + setting);
        }
        for (var filling : plans.ask(FILLING, tables)) {
            plans.run(filling.getFirst());
        }
        plans.run("analyze " + String.join(", ", tables));
        for (var lead : plans.ask(LEADS, tables)) {
            plans.leads.put(lead.getFirst(), lead.getLast());
        }
        return plans;
    }

    /** Returns how a statement would be run. */
    Plan of(Statement asked) throws SQLException {
        var parameters = new Parameters(asked.sql());
        run("prepare planned as " + parameters.byName());
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "explain (verbose, format json) "
                                        + parameters.execute("planned"))) {
            rows.next();
            return new Plan(JSON.readTree(rows.getString(1)).get(0).get("Plan"));
        } finally {
            run("deallocate planned");
        }
    }

    /** Returns the first column of an ordered index; empty if the index needs none. */
    String leadOf(String table, String index) {
        return leads.getOrDefault(table + " " + index, "");
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }

    private List<List<String>> ask(String sql, Collection<String> tables) throws SQLException {
        List<List<String>> answers = new ArrayList<>();
        try (var query = connection.prepareStatement(sql)) {
            query.setArray(1, connection.createArrayOf("text", tables.toArray()));
            try (var rows = query.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    answers.add(List.of(rows.getString(1), rows.getString(columns)));
                }
            }
        }
        return answers;
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
