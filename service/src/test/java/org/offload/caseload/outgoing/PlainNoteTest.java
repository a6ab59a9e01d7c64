package org.offload.caseload.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** Text that any older system takes. */
class PlainNoteTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "“Spoke” – all’s well… | \"Spoke\" - all's well...",
                "Annwyl Llŷr ŵyl       | Annwyl Llŷr ŵyl",
                "done 😀 today         | done  today",
                "a\u0007b\u202Ec       | abc",
                "£5 at 20°             | £5 at 20°"
            })
    void signs_that_would_be_lost_are_written_plainly(String text, String plain) {
        assertThat(PlainNote.of(text)).isEqualTo(plain);
        assertThat(PlainNote.of(plain)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3_999, 4_000, 4_001, 8_000, 12_000})
    void a_long_note_is_told_in_boxes_that_lose_no_word(int length) {
        String words = "word ".repeat(length / 5 + 1).substring(0, length).strip();

        List<String> boxes = PlainNote.boxes(words);

        assertThat(boxes).allMatch(box -> box.length() <= PlainNote.LONGEST && !box.isEmpty());
        assertThat(String.join(" ", boxes)).isEqualTo(words);
    }

    @Test
    void a_note_without_a_space_is_cut_where_the_box_ends() {
        assertThat(PlainNote.boxes("😀".repeat(4_001)))
                .extracting(box -> box.codePointCount(0, box.length()))
                .containsExactly(4_000, 1);
    }
}
