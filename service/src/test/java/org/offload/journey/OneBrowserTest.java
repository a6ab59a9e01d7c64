package org.offload.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class OneBrowserTest {

    @Test
    void given_no_browser_on_a_build_machine_then_the_journey_fails() {
        assertThat(OneBrowser.missing("true"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("OFFLOAD_CHROMIUM");
    }

    @Test
    void given_no_browser_elsewhere_then_the_journey_is_left_out() {
        assertThatExceptionOfType(TestAbortedException.class)
                .isThrownBy(() -> OneBrowser.missing(null));
    }
}
