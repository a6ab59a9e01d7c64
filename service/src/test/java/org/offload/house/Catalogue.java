package org.offload.house;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What PostgreSQL's own catalogue says about the tables of the modules. */
final class Catalogue {

    /** Keys, unique indexes and exclusions of tables with a CRN, each with its columns in order. */
    private static final String KEYS =
            """
            select n.nspname || '.' || t.relname as of, i.indisprimary,
                   array(select a.attname::text
                           from unnest(i.indkey::int2[]) with ordinality as k (number, place)
                           join pg_attribute a on a.attrelid = t.oid and a.attnum = k.number
                          order by k.place) as columns
              from pg_class t
              join pg_namespace n on n.oid = t.relnamespace and n.nspname = any(?)
              join pg_attribute crn on crn.attrelid = t.oid and crn.attname = 'crn'
              left join pg_index i on i.indrelid = t.oid
                                  and (i.indisprimary or i.indisunique or i.indisexclusion)
             where t.relkind in ('r', 'p') order by 1\
            """;

    private static final String WITHOUT_PRIMARY_KEY =
            """
            select n.nspname || '.' || t.relname || ' has no primary key' from pg_class t
              join pg_namespace n on n.oid = t.relnamespace and n.nspname = any(?)
             where t.relkind in ('r', 'p')
               and not exists (select from pg_index i where i.indrelid = t.oid and i.indisprimary)\
            """;

    private static final String FOREIGN_KEYS =
            """
            select c.conrelid::regclass || ' refers to ' || c.confrelid::regclass
                   || case when mine.relnamespace <> other.relnamespace
                           then ' across schemas' else ' without crn on both sides' end
              from pg_constraint c
              join pg_class mine on mine.oid = c.conrelid
              join pg_class other on other.oid = c.confrelid
              join pg_namespace n on n.oid = mine.relnamespace and n.nspname = any(?)
             where c.contype = 'f' and (mine.relnamespace <> other.relnamespace
                or exists (select from pg_attribute
                            where attrelid = other.oid and attname = 'crn')
                   and not exists (
                       select from unnest(c.conkey, c.confkey) as pair (here, there)
                         join pg_attribute a on a.attrelid = mine.oid and a.attnum = here
                         join pg_attribute b on b.attrelid = other.oid and b.attnum = there
                        where a.attname = 'crn' and b.attname = 'crn'))\
            """;

    private static final String TRIGGERS_AND_SEQUENCES =
            """
            select n.nspname || '.' || t.relname || ' has trigger ' || g.tgname from pg_trigger g
              join pg_class t on t.oid = g.tgrelid
              join pg_namespace n on n.oid = t.relnamespace
             where not g.tgisinternal and n.nspname = any(?)
            union all
            select n.nspname || '.' || s.relname || ' is a sequence' from pg_class s
              join pg_namespace n on n.oid = s.relnamespace
             where s.relkind = 'S' and n.nspname = any(?)\
            """;

    private final Connection connection;

    Catalogue(Connection connection) {
        this.connection = connection;
    }

    /** Returns what breaks the rules, each with its table. */
    List<String> problems() throws SQLException {
        List<String> problems = new ArrayList<>(keys());
        for (String rule : List.of(WITHOUT_PRIMARY_KEY, FOREIGN_KEYS, TRIGGERS_AND_SEQUENCES)) {
            problems.addAll(ask(rule));
        }
        return problems;
    }

    private List<String> keys() throws SQLException {
        List<String> problems = new ArrayList<>();
        try (var query = connection.prepareStatement(KEYS)) {
            query.setArray(1, modules());
            for (var row = query.executeQuery(); row.next(); ) {
                var columns = List.of((String[]) row.getArray("columns").getArray());
                String table = row.getString("of");
                String key = ShardKeys.of(table);
                if (row.getBoolean("indisprimary") && !columns.getFirst().equals(key)) {
                    problems.add(table + ": its key begins with " + columns.getFirst());
                } else if (!columns.isEmpty() && !columns.contains(key)) {
                    problems.add(table + ": unique without " + key + ": " + columns);
                }
            }
        }
        return problems;
    }

    private List<String> ask(String rule) throws SQLException {
        List<String> problems = new ArrayList<>();
        try (var query = connection.prepareStatement(rule)) {
            for (int i = 1; i <= query.getParameterMetaData().getParameterCount(); i++) {
                query.setArray(i, modules());
            }
            for (var rows = query.executeQuery(); rows.next(); ) {
                problems.add(rows.getString(1));
            }
        }
        return problems;
    }

    private Array modules() throws SQLException {
        return connection.createArrayOf("text", Floors.read().modules().toArray());
    }
}
