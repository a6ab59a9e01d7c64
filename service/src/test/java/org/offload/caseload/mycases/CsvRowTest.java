package org.offload.caseload.mycases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowTest {

    @Test
    void each_cell_stands_in_quotes_and_a_quote_in_it_is_doubled() {
        assertThat(CsvRow.of("a", "b,c", "d\"e", "").line())
                .isEqualTo("\"a\",\"b,c\",\"d\"\"e\",\"\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+44", "-2", "@SUM(A1)", " =1", "\t=1", "\r=1", "|x", "%x", " "})
    void what_a_spreadsheet_would_run_begins_with_an_apostrophe(String text) {
        assertThat(CsvRow.of(text).line()).startsWith("\"'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"O'Neill", "2020-04-07", "Smith-Jones", "a=b", "Siân"})
    void a_plain_text_stays_as_it_is(String text) {
        assertThat(CsvRow.of(text).line()).isEqualTo("\"" + text + "\"\r\n");
    }
}
