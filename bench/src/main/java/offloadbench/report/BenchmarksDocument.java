package offloadbench.report;

import offloadbench.bulk.BulkFigures;
import offloadbench.growth.GrowthFigures;
import offloadbench.load.Sample;
import offloadbench.page.PageFigures;
import offloadbench.page.PageFigures.FullLoad;
import offloadbench.page.Promise;
import offloadbench.rules.RuleFigures;
import offloadbench.server.Machine;
import offloadbench.voice.SignTiming;
import offloadbench.voice.VoiceFigures;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** {@code docs/benchmarks.md}: every figure beside what was promised. */
public final class BenchmarksDocument {

    private static final int FIRST_VIEW = 60_000; // bytes on the line
    private static final double START = 10; // seconds
    private static final double BULK = 0.25;
    private static final double PREVIEW = 2_000; // ms
    private static final double ONE_CASE = 1; // ms
    private static final double WHOLE_NATION = 60; // CPU seconds

    private static final double LEAST_CHANCE = 0.001;
    private static final double ACCEPTED = 200; // texts a second
    private static final double FOUND = 100; // ms

    private BenchmarksDocument() {}

    /**
     * Writes what was measured in place of what was measured last, and the chart beside it. The
     * words around it, and what was not measured this time, stay.
     */
    public static void write(Path file, Results results) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        if (!results.growth().isEmpty()) {
            GrowthChart.write(file.resolveSibling("images/growth.svg"), results.growth());
        }
        for (Map.Entry<String, String> part : parts(results).entrySet()) {
            new Part(part.getKey()).write(file, part.getValue());
        }
    }

    /** Returns what was measured, each in a part of the document. */
    public static Map<String, String> parts(Results results) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        if (!results.pages().isEmpty()) {
            parts.put("pages", pages(results));
        }
        if (results.start() != null) {
            parts.put("start", start(results.start()));
        }
        if (results.bulk() != null) {
            parts.put("import", bulk(results.bulk()));
        }
        if (results.rules() != null) {
            parts.put("rules", rules(results.rules()));
        }
        if (results.voice() != null) {
            parts.put("voice", voice(results.voice()));
        }
        if (!results.growth().isEmpty()) {
            parts.put("growth", growth(results.growth()));
        }
        String measured =
                "Measured %s Each figure is the middle one of %d runs, with the least and the most.%n%n"
                        .formatted(Machine.dated(), results.runs());
        parts.replaceAll((_, text) -> measured + text);
        return parts;
    }

    private static String pages(Results results) {
        return """
        %s. A run takes %d seconds.

        | | answers a second | replayed a second | share of it | half load: median, p99 (ms) \
        | CPU (ms): ours + database | CPU (ms) of what asks | statements: own + house \
        | bytes | with style and script |
        |---|---|---|---|---|---|---|---|---|---|
        """
                        .formatted(results.nation(), results.seconds())
                + results.pages().stream()
                        .map(BenchmarksDocument::row)
                        .collect(Collectors.joining())
                + memory(results.memory());
    }

    private static String row(PageFigures page) {
        FullLoad full = page.full();
        Promise promise = page.promise();
        return line(
                page.name(),
                spread(full.rate(), "%.0f"),
                spread(page.limit(), "%.0f"),
                share(page),
                "%.1f, ".formatted(page.halfMedian().median())
                        + upTo(promise.late(), page.half().median(), spread(page.half(), "%.1f")),
                "%.2f + %.2f = ".formatted(full.application().median(), full.database().median())
                        + upTo(promise.cpu(), page.cpu(), "%.2f".formatted(page.cpu())),
                "%.2f".formatted(full.generator().median()),
                upTo(promise.own(), page.own(), "%d".formatted(page.own()))
                        + " + "
                        + upTo(promise.house(), page.house(), "%d".formatted(page.house())),
                size(page.bytes(), promise.bytes()),
                size(page.firstView(), FIRST_VIEW));
    }

    private static String size(long bytes, long most) {
        return promised(
                String.format(Locale.UK, "%,d", bytes),
                bytes <= most,
                String.format(Locale.UK, "≤ %,d", most));
    }

    private static String share(PageFigures page) {
        String share = "%.0f %%".formatted(100 * page.share());
        double promise = page.promise().share();
        return promise == 0
                ? share
                : promised(share, page.share() >= promise, "≥ %.0f %%".formatted(100 * promise));
    }

    private static String memory(Results.@Nullable Footprint memory) {
        return memory == null
                ? ""
                : """

                After all of that with `-Xmx%s`: at most %d MB resident in the application, and \
                %d MB in PostgreSQL's processes together.
                """
                        .formatted(memory.heap(), memory.application(), memory.database());
    }

    private static String start(Sample start) {
        return """
        From the command to the first page, on the data of the nation, not the first time: %s \
        seconds.
        """
                .formatted(
                        promised(
                                spread(start, "%.1f"),
                                start.median() <= START,
                                "≤ %.0f".formatted(START)));
    }

    private static String bulk(BulkFigures bulk) {
        return String.format(
                Locale.UK,
                """
                %,d people with %,d rows through the bulk doors, which an import and the nation \
                share: %s rows a second, the drawing of the people included. The same rows by \
                COPY alone into the same tables, with their indexes and constraints: %s a second. \
                Share: %s.
                """,
                bulk.people(),
                bulk.rows(),
                spread(bulk.ours(), "%,.0f"),
                spread(bulk.copy(), "%,.0f"),
                promised(
                        "%.0f %%".formatted(100 * bulk.share()),
                        bulk.share() >= BULK,
                        "≥ %.0f %%".formatted(100 * BULK)));
    }

    private static String rules(RuleFigures rules) {
        return String.format(
                        Locale.UK,
                        """
                        %,d live cases; what the two rulebooks of the preview ask about they have \
                        in %,d combinations.

                        """,
                        rules.cases(),
                        rules.combinations())
                + "| | figure |\n|---|---|\n"
                + line(
                        "Preview of the nation, engine warm (ms)",
                        promised(
                                spread(rules.preview(), "%,.0f"),
                                rules.preview().median() <= PREVIEW,
                                "≤ %,.0f".formatted(PREVIEW)))
                + line(
                        "The first preview, with the engine to load (ms)",
                        String.format(Locale.UK, "%,.0f", rules.first()))
                + line(
                        "Cases a second the engine answers alone, same tables",
                        String.format(
                                Locale.UK,
                                "%,.0f; the preview decides %.0f times as many",
                                rules.engine(),
                                rules.timesEngine()))
                + line(
                        "One case in a save: what the statements about what is due add to it (ms)",
                        promised(
                                spread(rules.oneCase(), "%.2f"),
                                rules.oneCase().median() <= ONE_CASE,
                                "≤ %.0f".formatted(ONE_CASE)))
                + line(
                        "All cases again, as every night: seconds; CPU seconds",
                        spread(rules.night(), "%.0f")
                                + "; "
                                + promised(
                                        spread(rules.nightCpu(), "%.0f"),
                                        rules.nightCpu().median() <= WHOLE_NATION,
                                        "≤ %.0f".formatted(WHOLE_NATION)))
                + line(
                        "The second half of that, as a share of the first",
                        "%.2f".formatted(rules.secondHalf()))
                + line(
                        "Published for the nation: every case with other contacts due, their"
                                + " lines of My day and proposals: seconds; CPU seconds",
                        "%.0f; %.0f".formatted(rules.published(), rules.publishedCpu()));
    }

    private static String voice(VoiceFigures voice) {
        return "| | figure |\n|---|---|\n"
                + line(
                        "Texts without a name accepted a second, until all were published",
                        promised(
                                spread(voice.accepted(), "%.0f"),
                                voice.accepted().median() >= ACCEPTED,
                                "≥ %.0f".formatted(ACCEPTED)))
                + line(
                        "Their signatures looked at and nothing else, a second, on all processors",
                        String.format(
                                Locale.UK,
                                "%,.0f (tokens of %,d bits); share: %.0f %%",
                                voice.verified(),
                                voice.bits(),
                                100 * voice.share()))
                + line(
                        String.format(
                                Locale.UK,
                                "Words found among %,d texts: median; p99 (ms)",
                                voice.texts()),
                        spread(voice.median(), "%.0f")
                                + "; "
                                + promised(
                                        spread(voice.p99(), "%.0f"),
                                        voice.p99().median() <= FOUND,
                                        "≤ %.0f".formatted(FOUND)))
                + timing(voice.timing());
    }

    private static String timing(SignTiming timing) {
        return line(
                String.format(
                        Locale.UK,
                        "A blind signature of a number with few bits set; with nearly all (ms);"
                                + " chance of such a difference if there is none, of %,d each",
                        timing.each()),
                "%.2f; %.2f; ".formatted(timing.few(), timing.many())
                        + promised(
                                "%.4f".formatted(timing.chance()),
                                timing.chance() >= LEAST_CHANCE,
                                "≥ %.3f".formatted(LEAST_CHANCE)));
    }

    private static String growth(List<GrowthFigures> growth) {
        List<String> pages = List.copyOf(growth.getFirst().milliseconds().keySet());
        return "Milliseconds of an answer in the middle, at 20 a second.\n\n"
                + "![The same figures as lines](images/growth.svg)\n\n"
                + line("people (contacts)", pages.toArray(String[]::new))
                + "|---".repeat(pages.size() + 1)
                + "|\n"
                + growth.stream().map(size -> row(size, pages)).collect(Collectors.joining());
    }

    private static String row(GrowthFigures size, List<String> pages) {
        return line(
                String.format(Locale.UK, "%,d (%,d)", size.people(), size.contacts()),
                pages.stream()
                        .map(page -> size.milliseconds().get(page))
                        .map(sample -> spread(Objects.requireNonNull(sample), "%.1f"))
                        .toArray(String[]::new));
    }

    private static String line(String first, String... more) {
        return "| " + first + " | " + String.join(" | ", more) + " |\n";
    }

    private static String spread(Sample sample, String format) {
        return String.format(Locale.UK, format, sample.median())
                + " ("
                + List.of(sample.least(), sample.most()).stream()
                        .map(figure -> String.format(Locale.UK, format, figure))
                        .collect(Collectors.joining(" to "))
                + ")";
    }

    private static String upTo(double most, double measured, String figure) {
        return Double.isInfinite(most)
                ? figure
                : promised(figure, measured <= most, "≤ %.0f".formatted(most));
    }

    private static String promised(String figure, boolean kept, String promise) {
        return kept
                ? "%s (%s)".formatted(figure, promise)
                : "**%s, missed: %s**".formatted(figure, promise);
    }
}
