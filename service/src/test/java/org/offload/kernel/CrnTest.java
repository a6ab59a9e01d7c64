package org.offload.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Locale;

class CrnTest {

    @ParameterizedTest
    @ValueSource(strings = {"X000001", "x000001", " X000001 ", "X 000 001", "x\t000001\n"})
    void a_crn_is_read_as_people_type_it(String typed) {
        assertThat(Crn.parse(typed)).contains(Crn.of("X000001"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "X",
                "X00001",
                "X0000001",
                "XX00001",
                "1000001",
                "É000001",
                "X٠٠٠٠٠١",
                "X000001;",
                "ß000001",
                "ŉ000001",
                "X-000001"
            })
    void what_is_no_crn_is_not_taken_for_one(String typed) {
        assertThat(Crn.parse(typed)).isEmpty();
        assertThatThrownBy(() -> Crn.of(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_crn_that_is_printed_reads_back_as_itself() {
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            var crn = Crn.of(letter + "%06d".formatted(letter * 14_503 % 1_000_000));

            assertThat(Crn.parse(crn.toString())).contains(crn);
            assertThat(Crn.parse(crn.toString().toLowerCase(Locale.ROOT))).contains(crn);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "N01-1", "N 1", "ABCDEFGHIJKLM", "É1"})
    void a_code_of_staff_or_team_has_one_shape(String code) {
        assertThatThrownBy(() -> StaffId.of(code)).hasMessageContaining("\"" + code + "\"");
        assertThatThrownBy(() -> TeamCode.of(code)).hasMessageContaining("\"" + code + "\"");
    }
}
