package org.offload.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Every statement is asked of PostgreSQL at build time, with its own module's rights only. */
class StatementTest {

    @Test
    void every_statement_is_right_and_stays_behind_its_doors() throws SQLException {
        List<Statement> all = Statement.all();
        var byModule =
                all.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Statement::module, TreeMap::new, Collectors.toList()));

        List<String> problems = new ArrayList<>();
        for (var module : byModule.entrySet()) {
            problems.addAll(problems(module.getKey(), module.getValue()));
        }

        assertThat(all).hasSizeGreaterThanOrEqualTo(25);
        assertThat(problems).isEmpty();
    }

    @Test
    void every_module_with_migrations_has_its_schema() throws SQLException {
        for (String module : Floors.read().modules()) {
            if (Files.isDirectory(House.SOURCES.resolve("org/offload/" + module + "/db"))) {
                assertThat(problems(module, List.of())).isEmpty();
            }
        }
    }

    @Test
    void twin_given_a_module_without_a_schema_then_it_is_found() {
        assertThatThrownBy(() -> problems("kernel", List.of())).hasMessageContaining("kernel");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            textBlock =
                    """
                    select nmae from caseload.person                      | column "nmae"
                    select crn from person                                | relation "person"
                    select name from organisation.team                    | denied for table team
                    select answer from platform.form_receipt              | denied for schema
                    update organisation.door_staff set grade = 'x'        | denied for view
                    select crn from caseload.person where :day is null    | type of parameter
                    delete from worklist.line where crn = :crn            | denied for\
                    """)
    void twin_given_a_wrong_statement_of_caseload_then_it_is_refused(String sql, String why)
            throws SQLException {
        assertThat(problems("caseload", List.of(twin("caseload", sql))))
                .singleElement()
                .asString()
                .contains(why);
    }

    @Test
    void twin_given_a_foreign_schema_above_then_it_is_refused() throws SQLException {
        var up = twin("worklist", "select crn from caseload.person");

        assertThat(problems("worklist", List.of(up)))
                .containsExactly("Twin.SQL: ERROR: permission denied for schema caseload");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select name from organisation.door_team where team_code = any(:teams)",
                "select crn from caseload.person where (cast(:day as date) is null or born_on ="
                        + " :day)",
                "select crn, ':no' from caseload.person where sex in (:a, :b) -- :nor this",
                "select :a::text || '::' from caseload.person"
            })
    void given_arrays_casts_and_literals_then_a_right_statement_passes(String sql)
            throws SQLException {
        assertThat(problems("caseload", List.of(twin("caseload", sql)))).isEmpty();
    }

    private static Statement twin(String module, String sql) {
        return new Statement(StatementTest.class, module, "Twin.SQL", sql);
    }

    private static List<String> problems(String module, List<Statement> statements)
            throws SQLException {
        try (var connection = OwnConnection.open()) {
            return new StatementCheck(connection, Floors.read()).problems(module, statements);
        }
    }
}
