package org.offload.voice.thread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;

class EditWindowTest {

    private static final Instant WRITTEN = Instant.parse("2020-04-07T09:00:00Z");

    @ParameterizedTest(name = "{0} seconds later, answered {1}: {2}")
    @CsvSource({"0, false, true", "900, false, true", "901, false, false", "5, true, false"})
    void a_text_is_changed_for_15_minutes_unless_somebody_has_answered(
            long seconds, boolean answered, boolean open) {
        assertThat(EditWindow.isOpen(WRITTEN, WRITTEN.plusSeconds(seconds), answered))
                .isEqualTo(open);
    }
}
