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

    @Test
    void nothing_is_altered_that_a_cluster_refuses_to_alter_later() {
        assertThat(migrations())
                .allSatisfy(
                        file ->
                                assertThat(
                                                MigratedTable.lateAlterings(
                                                        moduleOf(file), House.read(file)))
                                        .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table t (crn text); select platform.spread('caseload.t', 'crn');"
                        + " alter table t alter a set storage external;",
                "alter table caseload.t alter column a set statistics 500;",
                "alter table t replica identity full"
            })
    void twin_given_a_late_altering_then_it_is_found(String sql) {
        assertThat(MigratedTable.lateAlterings("caseload", sql)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table t (a int); alter table t alter a set storage external;"
                        + " select platform.spread('caseload.t', 'crn');",
                "alter table t add column a int, add column b uuid",
                "alter table t alter a set not null",
                "alter table t set (fillfactor = 80)"
            })
    void given_an_altering_that_a_cluster_takes_then_it_passes(String sql) {
        assertThat(MigratedTable.lateAlterings("caseload", sql)).isEmpty();
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
        return migrations().stream()
                .flatMap(file -> MigratedTable.of(moduleOf(file), House.read(file)).stream());
    }

    private static List<Path> migrations() {
        return House.files(House.SOURCES, ".sql");
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
