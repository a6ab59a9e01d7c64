package org.offload.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What PostgreSQL's own catalogue says about the tables: the CRN is the key of all that is said.
 */
class CatalogueTest {

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
                   || ' across schemas, or not by crn'
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

    @Test
    void every_table_keeps_the_rules() throws SQLException {
        assertThat(problems("select 1")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            textBlock =
                    """
                    create table caseload.t (a uuid primary key, crn text)     | begins with a
                    create table caseload.t (a int, crn text, primary key (a, crn)) | begins with a
                    create table caseload.t (crn text)                         | no primary key
                    create table workplace.t (a int)                           | no primary key
                    create table caseload.t (crn text primary key, a int unique) | without crn
                    create unique index on caseload.contact (contact_id)       | without crn
                    create unique index on worklist.line (line_id)             | without staff_id
                    create table caseload.t (crn text primary key, a text references caseload.person) | not by crn
                    create table organisation.t (crn text primary key references caseload.person) | across schemas
                    create table caseload.t (crn text primary key, a serial)   | is a sequence
                    create table caseload.t (a int primary key generated always as identity) | is a sequence
                    create trigger t before update on caseload.person execute function suppress_redundant_updates_trigger() | has trigger\
                    """)
    void twin_given_a_wrong_table_then_it_is_found(String sql, String why) throws SQLException {
        assertThat(problems(sql)).isNotEmpty().allSatisfy(found -> assertThat(found).contains(why));
    }

    private static List<String> problems(String made) throws SQLException {
        try (var connection = OwnConnection.open()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute(made);
            List<String> problems = new ArrayList<>(keys(connection));
            for (String rule : List.of(WITHOUT_PRIMARY_KEY, FOREIGN_KEYS, TRIGGERS_AND_SEQUENCES)) {
                problems.addAll(ask(connection, rule));
            }
            connection.rollback();
            return problems;
        }
    }

    private static List<String> keys(Connection connection) throws SQLException {
        List<String> problems = new ArrayList<>();
        try (var query = connection.prepareStatement(KEYS)) {
            query.setArray(1, modules(connection));
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

    private static List<String> ask(Connection connection, String rule) throws SQLException {
        List<String> problems = new ArrayList<>();
        try (var query = connection.prepareStatement(rule)) {
            for (int i = 1; i <= query.getParameterMetaData().getParameterCount(); i++) {
                query.setArray(i, modules(connection));
            }
            for (var rows = query.executeQuery(); rows.next(); ) {
                problems.add(rows.getString(1));
            }
        }
        return problems;
    }

    private static java.sql.Array modules(Connection connection) throws SQLException {
        return connection.createArrayOf("text", Floors.read().modules().toArray());
    }
}
