package offloadbench.report;

import offloadbench.bulk.BulkFigures;
import offloadbench.growth.GrowthFigures;
import offloadbench.load.Sample;
import offloadbench.page.PageFigures;
import offloadbench.page.PageFigures.FullLoad;
import offloadbench.page.Promise;
import offloadbench.server.Machine;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** {@code docs/benchmarks.md}: every figure beside what was promised. */
public final class BenchmarksDocument {

    private static final int HTML = 12_000; // bytes on the line
    private static final int FIRST_VIEW = 60_000;
    private static final double START = 10; // seconds
    private static final double BULK = 0.25;

    private BenchmarksDocument() {}

    /** Writes the document, and the chart beside it. */
    public static void write(Path file, Results results, LocalDate day) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        if (!results.growth().isEmpty()) {
            GrowthChart.write(file.resolveSibling("images/growth.svg"), results.growth());
        }
        Files.writeString(file, text(results, day));
    }

    /** Returns what the document says. */
    public static String text(Results results, LocalDate day) throws IOException {
        var text = new StringBuilder();
        text.append(
                """
                # Benchmarks

                Written by `./offload bench` on %s. %s.

                **The machine.** %s. Server, database and what asks them share it.

                **How.** The running server is asked over HTTP by people who are signed in, with \
                compressed answers and the audit on. After a warm-up each figure is measured \
                in %s: the middle one stands here, with the least and the most. The limit \
                beside it is what the server asks of its database for the same requests, caught \
                in PostgreSQL's log and asked again by plain JDBC with as many threads as serve \
                it best. Half load is steady: an answer is late from the moment it was due.

                """
                        .formatted(day, results.nation(), Machine.line(), results.effort()));
        pages(text, results.pages());
        memory(text, results.memory());
        start(text, results.start());
        bulk(text, results.bulk());
        growth(text, results.growth());
        text.append(notes());
        return text.toString();
    }

    private static void pages(StringBuilder text, List<PageFigures> pages) {
        if (pages.isEmpty()) {
            return;
        }
        text.append(
                """
                ## Pages

                | | answers a second | replayed a second | share of it | half load: median, p99 (ms) \
                | CPU (ms): ours + database | CPU (ms) of what asks | statements: own + house | bytes | with style and script |
                |---|---|---|---|---|---|---|---|---|---|
                """);
        for (PageFigures page : pages) {
            text.append(row(page));
        }
        text.append(
                """

                Search is two requests: the form that is sent, and the page with the first \
                results. Record a contact is the form that is sent. How PostgreSQL goes about \
                each statement: [plans](plans). The best public peer takes 15 to 24 ms of CPU a \
                page with the systems behind it stubbed, 38 kB of HTML, and 350 kB at the first \
                view, on its own machine.

                """);
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
                size(page.bytes(), HTML),
                size(page.firstView(), FIRST_VIEW));
    }

    private static String size(long bytes, int most) {
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

    private static void memory(StringBuilder text, Results.@Nullable Footprint memory) {
        if (memory != null) {
            text.append(
                    """
                    ## Memory

                    After all of the above with `-Xmx%s`: at most %d MB resident in the \
                    application, and %d MB in PostgreSQL's processes together.

                    """
                            .formatted(memory.heap(), memory.application(), memory.database()));
        }
    }

    private static void start(StringBuilder text, @Nullable Sample start) {
        if (start != null) {
            text.append(
                    """
                    ## Start

                    From the command to the first page, on the data above, not the first time: \
                    %s seconds.

                    """
                            .formatted(
                                    promised(
                                            spread(start, "%.1f"),
                                            start.median() <= START,
                                            "≤ %.0f".formatted(START))));
        }
    }

    private static void bulk(StringBuilder text, @Nullable BulkFigures bulk) {
        if (bulk != null) {
            text.append(
                    String.format(
                            Locale.UK,
                            """
                            ## Import

                            %,d people with %,d rows through the bulk doors, which an import and \
                            the nation share: %s rows a second, the drawing of the people \
                            included. The same rows by COPY alone into the same tables, with \
                            their indexes and constraints: %s a second. Share: %s.

                            """,
                            bulk.people(),
                            bulk.rows(),
                            spread(bulk.ours(), "%,.0f"),
                            spread(bulk.copy(), "%,.0f"),
                            promised(
                                    "%.0f %%".formatted(100 * bulk.share()),
                                    bulk.share() >= BULK,
                                    "≥ %.0f %%".formatted(100 * BULK))));
        }
    }

    private static void growth(StringBuilder text, List<GrowthFigures> growth) {
        if (growth.isEmpty()) {
            return;
        }
        List<String> pages = List.copyOf(growth.getFirst().milliseconds().keySet());
        text.append("## Growth\n\nMilliseconds of an answer in the middle, at 20 a second.\n\n");
        text.append("![The same figures as lines](images/growth.svg)\n\n");
        text.append(line("people (contacts)", pages.toArray(String[]::new)));
        text.append("|---".repeat(pages.size() + 1)).append("|\n");
        for (GrowthFigures size : growth) {
            text.append(
                    line(
                            String.format(Locale.UK, "%,d (%,d)", size.people(), size.contacts()),
                            pages.stream()
                                    .map(page -> size.milliseconds().get(page))
                                    .map(sample -> spread(Objects.requireNonNull(sample), "%.1f"))
                                    .toArray(String[]::new)));
        }
        text.append('\n');
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

    private static String notes() {
        try (InputStream notes =
                Objects.requireNonNull(
                        BenchmarksDocument.class.getResourceAsStream("benchmarks-notes.md"))) {
            return new String(notes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
