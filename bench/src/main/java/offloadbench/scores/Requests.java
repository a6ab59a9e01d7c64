package offloadbench.scores;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import offloadbench.server.Launcher;

import org.offload.predictors.Assessed;
import org.offload.predictors.Predictors;
import org.offload.predictors.answer.Answers;
import org.offload.predictors.answer.Question;
import org.offload.predictors.answer.Questions;
import org.offload.predictors.published.AnswersRow;
import org.offload.predictors.published.Row;
import org.offload.predictors.published.TierRow;
import org.offload.predictors.result.Basis;
import org.offload.predictors.result.Conformance;
import org.offload.predictors.result.ReoffendingScore;
import org.offload.predictors.result.Result;
import org.offload.predictors.tier.CurrentFacts;
import org.offload.predictors.tier.FormerFacts;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** What is scored: people of the library's own files of right answers, each another one. */
final class Requests {

    private static final Predictors PREDICTORS = Predictors.of(Conformance.CORRECTED);

    /** Files of which each has answers that the others lack; what an earlier one says counts. */
    private static final List<String> FILES =
            List.of(
                    "violent",
                    "serious-violent",
                    "all",
                    "direct-contact",
                    "mst",
                    "lds",
                    "opd",
                    "pni");

    private Requests() {}

    /** Returns people with three dynamic scores, and answers to what the other instruments ask. */
    static List<Answers> people() {
        List<List<Answers>> files = FILES.stream().map(Requests::answers).toList();
        List<Answers> people = new ArrayList<>();
        for (int i = 0; i < files.getFirst().size(); i++) {
            Answers merged = Answers.none();
            for (List<Answers> file : files) {
                merged = merged(merged, file.get(i));
            }
            if (isWhole(PREDICTORS.assess(merged))) {
                people.add(merged);
            }
        }
        return people;
    }

    private static Answers merged(Answers first, Answers then) {
        return first.with(
                builder -> {
                    for (Question<?> question : Questions.all()) {
                        if (!first.has(question)) {
                            put(builder, question, then);
                        }
                    }
                });
    }

    private static <T> void put(Answers.Builder builder, Question<T> question, Answers from) {
        from.get(question).ifPresent(answer -> builder.put(question, answer));
    }

    private static boolean isWhole(Assessed assessed) {
        return isDynamic(assessed.all())
                && isDynamic(assessed.violent())
                && isDynamic(assessed.seriousViolent());
    }

    private static boolean isDynamic(Result<ReoffendingScore> result) {
        return result.asScore().filter(score -> score.basis() == Basis.DYNAMIC).isPresent();
    }

    private static List<Answers> answers(String file) {
        List<NamedCsvRecord> rows = rows("predictors-" + file);
        AnswersRow reader = AnswersRow.of(rows.getFirst().getHeader());
        return rows.stream().map(row -> reader.read(row(row))).toList();
    }

    /** Returns what the current tier is made of. */
    static List<CurrentFacts> current() {
        return rows("tier-v3").stream().map(row -> TierRow.current(row(row))).toList();
    }

    /** Returns what the older tier is made of. */
    static List<FormerFacts> former() {
        return rows("tier-v2").stream().map(row -> TierRow.former(row(row))).toList();
    }

    private static Row row(NamedCsvRecord row) {
        List<String> columns = row.getHeader();
        return column -> columns.contains(column) ? row.getField(column) : "";
    }

    private static List<NamedCsvRecord> rows(String name) {
        Path file =
                Launcher.checkout()
                        .resolve("predictors/src/test/resources/vectors/" + name + ".csv.gz");
        try (var csv =
                CsvReader.builder()
                        .ofNamedCsvRecord(
                                new InputStreamReader(
                                        new GZIPInputStream(Files.newInputStream(file)),
                                        StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
