package org.offload.voice.idea;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdeaCommentsTest {

    @ParameterizedTest(name = "{0} stands on the page that begins with {1}")
    @CsvSource({"-2147483648, 1", "0, 1", "1, 1", "200, 1", "201, 201", "400, 201", "401, 401"})
    void a_page_has_two_hundred_comments(int number, int first) {
        assertThat(IdeaComments.pageOf(number)).isEqualTo(first);
    }
}
