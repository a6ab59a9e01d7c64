package org.offload.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class ReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 4, 7);

    private static Reading reading(String typed) {
        return new Reading(new Typed(Map.of("note", List.of(typed))), "caseload.record", TODAY);
    }

    @Test
    void a_text_may_be_as_long_as_its_limit_and_no_character_longer() {
        var fits = reading("é".repeat(12_000));
        var isTooLong = reading("é".repeat(12_001));

        fits.text("note", 12_000);
        isTooLong.text("note", 12_000);

        assertThat(fits.problems()).isEmpty();
        assertThat(isTooLong.problems())
                .containsExactly(Problem.of("note", "platform.form.tooLong", 12_000, 1));
    }

    @Test
    void an_emoji_counts_as_one_character() {
        var reading = reading("😀".repeat(500));

        assertThat(reading.text("note", 500)).hasSize(1_000);
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void what_is_pasted_from_word_is_kept_but_for_nul_and_the_ends_of_lines() {
        var reading = reading("\u00a0 “Said”\tnot\r\nto – come\u0000… \u2028 ");

        assertThat(reading.text("note", 100)).isEqualTo("\u00a0 “Said”\tnot\nto – come…");
    }

    @ParameterizedTest(name = "a field with ''{0}'' that must be filled: {1}")
    @CsvSource({"'', 1", "'   ', 1", "a, 0"})
    void a_field_that_must_be_filled_says_so_in_its_own_words(String typed, int problems) {
        var reading = reading(typed);

        reading.required("note", 10);

        assertThat(reading.problems()).hasSize(problems);
        assertThat(reading.problems())
                .allMatch(p -> p.key().equals("caseload.record.note.missing"));
    }

    @ParameterizedTest(name = "{0} from 1 to 365: {1}")
    @CsvSource({
        "1, true",
        "365, true",
        "' 7 ', true",
        "0, false",
        "366, false",
        "-1, false",
        "7.5, false",
        "seven, false",
        "99999999999, false",
        "７, true",
        "'', true"
    })
    void a_number_lies_between_its_limits(String typed, boolean right) {
        var reading = reading(typed);

        reading.number("note", 1, 365);

        assertThat(reading.problems().isEmpty()).isEqualTo(right);
    }
}
