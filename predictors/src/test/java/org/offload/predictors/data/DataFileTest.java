package org.offload.predictors.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong file of figures is refused with its line. */
class DataFileTest {

    private static final String CODES =
            OffenceCodes.HEADER + "\n00101,WELFARE_FRAUD,true\n00000,UNKNOWN,false\n";

    private static OffenceCodes codes(String text) {
        return new OffenceCodes(new DataFile("codes.csv", text), 2);
    }

    @Test
    void a_right_file_is_read() {
        OffenceCodes codes = codes(CODES);

        assertThat(codes.isScored(101)).isTrue();
        assertThat(codes.isViolentOrSexual(101)).isTrue();
        assertThat(codes.isScored(0)).isFalse();
        assertThat(codes.isScored(102)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "WELFARE_FRAUD;WELFARE;codes.csv, line 2: part 2 must be a name of Category:"
                        + " WELFARE",
                "00101;1O1;codes.csv, line 2: part 1 must be a number: 1O1",
                "00101;999999;codes.csv, line 2: part 1 must be a number within 99999.0: 999999",
                "false;no;codes.csv, line 3: part 3 must be true or false: no",
                "00000,UNKNOWN,false;00000,UNKNOWN;codes.csv, line 3: it has 2 parts, not 3",
                "code,;codes,;codes.csv, line 1: it must be:"
                        + " code,actuarial_category,opd_violence_sex"
            })
    void a_wrong_one_is_refused_with_its_line(String right, String wrong, String message) {
        assertThatThrownBy(() -> codes(CODES.replace(right, wrong)))
                .isInstanceOf(BadData.class)
                .hasMessage(message);
    }

    @Test
    void a_file_that_lost_lines_is_refused() {
        assertThatThrownBy(() -> codes(CODES.replace("00000,UNKNOWN,false\n", "")))
                .hasMessage("codes.csv, line 2: it has 1 rows, not 2");
    }

    @Test
    void a_shipped_file_that_was_changed_is_refused() {
        assertThatThrownBy(() -> DataFile.shipped("coefficients.csv", "0"))
                .isInstanceOf(BadData.class)
                .hasMessageContaining("its SHA-256 is");
    }

    @Test
    void a_coefficient_out_of_range_or_told_twice_is_refused() {
        String terms = Coefficients.TERMS + "\nall,static,female,-2.5\n";
        String categories = Coefficients.CATEGORIES + "\nDRUNKENNESS,all,static,0.5\n";

        assertThat(coefficients(terms, categories).terms("all static")).hasSize(1);
        assertThatThrownBy(() -> coefficients(terms.replace("-2.5", "-25"), categories))
                .hasMessage("terms.csv, line 2: part 4 must be a number within 10.0: -25");
        assertThatThrownBy(
                        () ->
                                new Coefficients(
                                        new DataFile("terms.csv", terms + "all,static,female,1\n"),
                                        2,
                                        new DataFile("categories.csv", categories),
                                        1))
                .hasMessage("terms.csv, line 3: part 3 must be there once: female");
    }

    private static Coefficients coefficients(String terms, String categories) {
        return new Coefficients(
                new DataFile("terms.csv", terms), 1, new DataFile("categories.csv", categories), 1);
    }
}
