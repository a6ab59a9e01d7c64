package org.offload.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+44", "-x", "-2+3", "@SUM(A1)", " =1", "\t=1", "\r1", "|x", "%x"})
    void what_a_spreadsheet_would_run_begins_with_an_apostrophe(String text) {
        assertThat(PlainCell.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "O'Neill", "2020-04-07", "Smith-Jones", "a=b", "Siân", "-2", "-0.5"})
    void a_plain_text_stays_as_it_is(String text) {
        assertThat(PlainCell.of(text)).isEqualTo(text);
    }
}
