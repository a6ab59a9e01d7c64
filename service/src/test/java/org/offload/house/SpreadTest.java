package org.offload.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Each table is handed to the nodes of a cluster right after it is made. */
class SpreadTest {

    /** Their tables are spread, or copied everywhere; those of others may stay on one node. */
    private static final Set<String> LARGE = Set.of("organisation", "workplace", "caseload");

    @Test
    void every_table_is_handed_out_before_the_next_is_made() {
        assertThat(migrated()).hasSizeGreaterThan(20);
        assertThat(migrated().map(SpreadTest::problem).filter(found -> !found.isEmpty())).isEmpty();
    }

    @Test
    void every_table_with_a_key_of_its_own_is_really_made() {
        assertThat(migrated().map(MigratedTable::name)).containsAll(ShardKeys.namedTables());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table t (crn text, a int, primary key (crn, a));",
                "create table t (a uuid, crn text); select platform.spread('caseload.t', 'a');",
                "create table t (crn text); select platform.everywhere('caseload.t');",
                "create table t (crn text); select platform.spread('caseload.other', 'crn');",
                "create table t (crn text); -- select platform.spread('caseload.t', 'crn');",
                "create table t (crn text); create table other (code text);"
                        + " select platform.spread('caseload.t', 'crn');",
                "create table t (code text);"
            })
    void twin_given_a_table_that_is_not_handed_out_rightly_then_it_is_found(String sql) {
        assertThat(problem(MigratedTable.of("caseload", sql).getFirst())).startsWith("caseload.t");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table t (crn text primary key);\n"
                        + "select platform.spread('caseload.t', 'crn');",
                "create table t (\n  crn text not null,\n  a int\n);\ncreate index on t (a);\n"
                        + "select platform.spread('caseload.t', 'crn', 'caseload.person');",
                "create table t (code text); select platform.everywhere('caseload.t');"
            })
    void given_a_table_that_is_handed_out_then_it_passes(String sql) {
        assertThat(problem(MigratedTable.of("caseload", sql).getFirst())).isEmpty();
    }

    static Stream<MigratedTable> migrated() {
        return House.files(House.SOURCES, ".sql").stream()
                .flatMap(file -> MigratedTable.of(moduleOf(file), House.read(file)).stream());
    }

    private static String moduleOf(Path migration) {
        List<String> modules = List.copyOf(Floors.read().modules());
        return modules.stream()
                .filter(module -> migration.toString().contains("/offload/" + module + "/db/"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(migration + " is not in a module's db/"));
    }

    private static String problem(MigratedTable table) {
        String name = table.name();
        if (table.isAboutPeople()) {
            String key = ShardKeys.of(name);
            return table.isSpreadBy(key) ? "" : name + " is not spread by " + key;
        }
        boolean fine =
                table.isHandedOut()
                        || ShardKeys.staysOnOneNode(name)
                        || !LARGE.contains(name.substring(0, name.indexOf('.')));
        return fine ? "" : name + " is neither spread nor copied everywhere";
    }
}
