package org.offload.caseload.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

class CodeTest {

    @ParameterizedTest(name = "{0} reads {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Attended - Complied                   | Attended - Complied",
                "Planned Office Visit (NS)             | Planned Office Visit",
                "Home visit (NS) to case (not NS)      | Home visit",
                "Failed to Attend (holding state until judged) | Failed to Attend",
                "Made(up)                              | Made(up)"
            })
    void a_description_is_read_without_the_notes_behind_it(String description, String words) {
        assertThat(new Code("list", "C", description, Map.of()).words()).isEqualTo(words);
    }

    @Test
    void flags_are_read_as_the_lists_write_them() {
        var flags = Code.flagsOf(" attended=Y; months=6;legacy ;;use=a=b; months=7");

        assertThat(flags)
                .containsOnly(
                        Map.entry("attended", "Y"),
                        Map.entry("months", "6"),
                        Map.entry("legacy", "Y"),
                        Map.entry("use", "a=b"));
        assertThat(new Code("l", "c", "d", flags).numberOf("months")).contains(6);
        assertThat(new Code("l", "c", "d", flags).is("use")).isFalse();
        assertThat(Code.flagsOf("")).isEmpty();
    }
}
