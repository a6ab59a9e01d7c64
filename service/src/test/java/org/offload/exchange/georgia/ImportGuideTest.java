package org.offload.exchange.georgia;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.offload.exchange.georgia.ImportSettings.Frequency;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The guide tells of every column and setting; what it says is what is done. */
class ImportGuideTest {

    private static final Path GUIDE = Path.of("..", "docs", "guides", "import-nij-georgia.md");

    @ParameterizedTest
    @EnumSource(GeorgiaColumn.class)
    void every_column_has_one_line_with_its_place_and_its_fact(GeorgiaColumn column)
            throws IOException {
        var lines = linesThatBegin("| `" + column.header() + "` |");

        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst()).endsWith("| " + fact(column) + " |");
        assertThat(lines.getFirst()).doesNotEndWith("| – | – |");
    }

    @Test
    void the_assumed_frequencies_are_told() throws IOException {
        assertThat(ImportSettings.shipped().frequencies().values())
                .extracting(Frequency::everyDays)
                .containsExactlyInAnyOrder(28, 14, 7);
        assertThat(linesThatBegin("| how often |").getFirst())
                .contains("Standard every 28 days by telephone")
                .contains("High every 14 days and Specialized every 7 days at home");
    }

    private static String fact(GeorgiaColumn column) {
        String value =
                switch (column.cell()) {
                    case Cell.OneOf(var words) -> words.getFirst();
                    case Cell.Whole _, Cell.Decimal _, Cell.YesNo _ -> "1";
                };
        return column.fact(value).map(fact -> fact.name()).orElse("–");
    }

    private static List<String> linesThatBegin(String start) throws IOException {
        try (var lines = Files.lines(GUIDE)) {
            return lines.filter(line -> line.startsWith(start)).toList();
        }
    }
}
