package org.offload.exchange.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class ReportTest {

    @TempDir Path folder;

    @Test
    void an_older_report_is_replaced() throws IOException {
        lineOf("first");

        Report.startAt(folder.resolve("report.csv")).close();

        assertThat(Files.readAllLines(folder.resolve("report.csv")))
                .containsExactly("line,column,value,expected");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "=1+1|'=1+1",
                "@sum|'@sum",
                "+1|'+1",
                "-cmd|'-cmd",
                "-0.1|-0.1",
                "11|11",
                "a,b|\"a,b\"",
            })
    void a_value_never_runs_in_a_spreadsheet(String value, String written) throws IOException {
        assertThat(lineOf(value)).isEqualTo("2,Gender," + written + ",M or F");
    }

    @Test
    void a_long_value_is_shortened() throws IOException {
        assertThat(lineOf("x".repeat(1_000))).isEqualTo("2,Gender," + "x".repeat(200) + "…,M or F");
    }

    private String lineOf(String value) throws IOException {
        Path path = folder.resolve("report.csv");
        try (var report = Report.startAt(path)) {
            report.add(new Problem(2, "Gender", value, "M or F"));
        }
        return Files.readAllLines(path).getLast();
    }
}
