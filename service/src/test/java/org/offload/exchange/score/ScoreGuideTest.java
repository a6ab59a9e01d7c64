package org.offload.exchange.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offload.predictors.answer.Question;
import org.offload.predictors.answer.Questions;
import org.offload.predictors.result.Instrument;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code docs/guides/scores.md} lists every column of answers, and no other. */
class ScoreGuideTest {

    private static final Path GUIDE = Path.of("..", "docs/guides/scores.md");

    @Test
    void it_lists_each_question_as_the_library_asks_it() throws IOException {
        List<String> listed =
                Files.readAllLines(GUIDE).stream()
                        .dropWhile(line -> !line.equals("## Columns of answers"))
                        .filter(line -> line.startsWith("| `"))
                        .toList();

        assertThat(listed)
                .containsExactlyElementsOf(
                        Questions.all().stream().map(ScoreGuideTest::line).toList());
    }

    private static String line(Question<?> question) {
        return "| `%s` | %s | %s | %s |"
                .formatted(
                        question.name(),
                        question.item().orElse(""),
                        question.words(),
                        question.allowed().replace("|", "\\|"));
    }

    @Test
    void it_names_the_columns_of_each_instrument() throws IOException {
        String guide = Files.readString(GUIDE);

        for (Instrument instrument : Instrument.values()) {
            assertThat(guide).contains("`" + ScoreColumns.prefix(instrument) + "_`");
        }
    }
}
