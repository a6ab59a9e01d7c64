package org.offload.exchange.georgia;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offload.exchange.file.Problem;

import java.util.List;

class RowsTest {

    private final Rows rows = new Rows(new Header(List.of(GeorgiaColumn.values())));

    @Test
    void given_a_good_line_then_its_values_are_known_by_column() {
        var line = rows.read(7, ARow.of(123).inArea(16).line());

        assertThat(line).isEqualTo(new Line.Good(7, ARow.of(123).inArea(16).row()));
    }

    @Test
    void spaces_around_a_value_are_left_out() {
        assertThat(rows.read(2, ARow.of(1).with(GeorgiaColumn.GENDER, " M ").line()))
                .isEqualTo(new Line.Good(2, ARow.of(1).row()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SUPERVISION_RISK_SCORE_FIRST|11|a whole number from 1 to 10",
                "SUPERVISION_RISK_SCORE_FIRST|0|a whole number from 1 to 10",
                "SUPERVISION_LEVEL_FIRST|Extreme|one of: Standard, High, Specialized",
                "RESIDENCE_PUMA|26|a whole number from 1 to 25",
                "RESIDENCE_PUMA|''|a whole number from 1 to 25",
                "ID|''|a whole number from 1 to 999999",
                "ID|1.0|a whole number from 1 to 999999",
                "ID|1000000|a whole number from 1 to 999999",
                "GANG_AFFILIATED|true|0 or 1",
                "DRUGTESTS_THC_POSITIVE|1.01|a number from 0 to 1 with a decimal point",
                "DRUGTESTS_THC_POSITIVE|-0.1|a number from 0 to 1 with a decimal point",
                "JOBS_PER_YEAR|1E-999999999|a number from 0 to 366 with a decimal point",
                "DEPENDENTS|4|one of: 0, 1, 2, 3, 1+",
            })
    void given_a_value_out_of_range_then_its_line_is_refused_with_what_was_expected(
            GeorgiaColumn column, String value, String expected) {
        var line = rows.read(9, ARow.of(1).with(column, value).line());

        assertThat(line)
                .isEqualTo(
                        new Line.Refused(
                                List.of(new Problem(9, column.header(), value, expected))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"18-Feb", "Feb-18", "18/02/2022", "2022-02-18", "18.2.22", "1 Jan 22"})
    void given_a_date_that_a_spreadsheet_made_then_the_report_says_so(String value) {
        var line = rows.read(2, ARow.of(1).with(GeorgiaColumn.AGE_AT_RELEASE, value).line());

        assertThat(onlyProblem(line).expected())
                .startsWith("one of: 18-22, 23-27")
                .endsWith("; a spreadsheet seems to have made a date of it");
    }

    @Test
    void given_bytes_that_are_not_utf_8_then_the_report_names_the_column() {
        var line = rows.read(2, ARow.of(1).with(GeorgiaColumn.RACE, "BL\uFFFDCK").line());

        assertThat(onlyProblem(line).column()).isEqualTo("Race");
        assertThat(onlyProblem(line).expected()).endsWith("; the file is not UTF-8 here");
    }

    @ParameterizedTest
    @CsvSource({"-1, 54 values", "1, 56 values"})
    void given_too_few_or_too_many_values_then_the_line_is_refused(int more, String value) {
        String line = ARow.of(1).line();
        String wrong = more > 0 ? line + ",x" : line.substring(0, line.lastIndexOf(','));

        assertThat(onlyProblem(rows.read(3, wrong)))
                .isEqualTo(new Problem(3, "", value, "55 values, one for each column"));
    }

    @Test
    void given_an_id_twice_then_the_first_good_line_counts() {
        rows.read(2, ARow.of(5).with(GeorgiaColumn.RACE, "?").line());
        rows.read(3, ARow.of(5).line());

        assertThat(onlyProblem(rows.read(4, ARow.of(5).with(GeorgiaColumn.ID, "005").line())))
                .isEqualTo(new Problem(4, "ID", "5", "an ID that stands once; line 3 has it"));
    }

    @Test
    void given_several_wrong_values_then_all_are_reported() {
        var wrong = ARow.of(1).with(GeorgiaColumn.GENDER, "x").with(GeorgiaColumn.RACE, "y");

        assertThat(((Line.Refused) rows.read(2, wrong.line())).problems())
                .extracting(Problem::column)
                .containsExactly("Gender", "Race");
    }

    @ParameterizedTest
    @EnumSource(
            value = GeorgiaColumn.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ID", "RESIDENCE_PUMA"})
    void a_blank_is_a_legal_unknown_wherever_nobody_depends_on_it(GeorgiaColumn column) {
        assertThat(rows.read(2, ARow.of(1).without(column).line())).isInstanceOf(Line.Good.class);
    }

    private static Problem onlyProblem(Line line) {
        assertThat(line).isInstanceOf(Line.Refused.class);
        var problems = ((Line.Refused) line).problems();
        assertThat(problems).hasSize(1);
        return problems.getFirst();
    }
}
