package org.offload.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageMemoryTest {

    @ParameterizedTest(name = "of {0} GB: {1}")
    @CsvSource({"1, 256MB", "8, 1024MB", "64, 2048MB"})
    void postgres_takes_an_eighth_of_a_machine_and_no_more_than_it_can_use(
            long gigabytes, String mb) {
        assertThat(PageMemory.of(gigabytes << 30)).isEqualTo(mb);
    }
}
