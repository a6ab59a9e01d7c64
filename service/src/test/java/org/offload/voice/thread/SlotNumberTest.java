package org.offload.voice.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

class SlotNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "5", "5.3", "12.10", "2000"})
    void what_is_printed_is_read_again(String text) {
        assertThat(SlotNumber.parse(text).map(SlotNumber::toString)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "5.0", "05", "5.03", "5.3.1", "-1", "5.", ".3", "٥", "5 ", "99999", "0.1"
            })
    void given_any_other_text_then_there_is_no_number(String text) {
        assertThat(SlotNumber.parse(text)).isEqualTo(Optional.empty());
    }

    @Test
    void a_comment_comes_before_its_replies_and_the_opening_text_first() {
        var sorted = Stream.of("10", "5.10", "5", "0", "5.2").map(SlotNumberTest::number).sorted();

        assertThat(sorted.map(SlotNumber::toString)).containsExactly("0", "5", "5.2", "5.10", "10");
    }

    @Test
    void the_opening_text_has_no_replies() {
        assertThatThrownBy(() -> new SlotNumber(0, 1)).hasMessageContaining("0.1");
    }

    private static SlotNumber number(String text) {
        return SlotNumber.parse(text).orElseThrow();
    }

    @Test
    void it_is_signed_as_two_numbers_of_four_bytes() {
        var number = new SlotNumber(5, 258);

        assertThat(number.asParent()).hasToString("00000000-0000-0000-0000-000500000102");
        assertThat(SlotNumber.answered(number.asParent())).contains(number);
        assertThat(SlotNumber.answered(SlotNumber.OPENING.asParent())).isEmpty();
        assertThat(SlotNumber.answered(new UUID(1, 5L << 32))).isEmpty();
        assertThat(SlotNumber.answered(new UUID(0, -1))).isEmpty();
        assertThat(SlotNumber.answered(new UUID(0, 7))).isEmpty();
    }
}
