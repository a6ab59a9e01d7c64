package org.offload.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.sql.SQLException;
import java.util.List;

/** The CRN is the key of all that is said about a person, and a cluster could hold every table. */
class CatalogueTest {

    private static final String NOTHING = "select 1";

    @Test
    void every_table_keeps_the_rules() throws SQLException {
        assertThat(problemsAfter(NOTHING)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            textBlock =
                    """
                    create table caseload.t (a uuid primary key, crn text)          | begins with a
                    create table caseload.t (a int, crn text, primary key (a, crn)) | begins with a
                    create table caseload.t (crn text)                              | no primary key
                    create table workplace.t (a int)                                | no primary key
                    create table caseload.t (crn text primary key, a int unique)    | without crn
                    create unique index on caseload.contact (contact_id)            | without crn
                    create unique index on worklist.line (line_id)            | without staff_id
                    alter table caseload.code add p text references caseload.person | both sides
                    alter table workplace.place_status add p text references caseload.person | across
                    alter table caseload.person add a serial                        | is a sequence
                    alter table caseload.code add a int generated always as identity | a sequence\
                    """)
    void twin_given_a_wrong_table_then_it_is_found(String sql, String why) throws SQLException {
        assertThat(problemsAfter(sql))
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found).contains(why));
    }

    @Test
    void twin_given_a_trigger_then_it_is_found() throws SQLException {
        var trigger =
                "create trigger t before update on caseload.person"
                        + " execute function suppress_redundant_updates_trigger()";

        assertThat(problemsAfter(trigger)).containsExactly("caseload.person has trigger t");
    }

    private static List<String> problemsAfter(String made) throws SQLException {
        try (var connection = OwnConnection.open();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(made);
            var problems = new Catalogue(connection).problems();
            connection.rollback();
            return problems;
        }
    }
}
