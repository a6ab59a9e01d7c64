package offloadbench;

import offloadbench.page.MeasurePages.Wanted;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What may stand behind {@code ./offload bench}. Filled by the parser. */
final class BenchOptions {

    private static final Set<String> ROWS =
            Set.of(
                    "my-day",
                    "case",
                    "contact-log",
                    "search",
                    "thread",
                    "record-contact",
                    "start",
                    "import",
                    "rules",
                    "voice",
                    "growth");

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of the nation; made when it is missing (default: var/nation).")
    private @Nullable Path data;

    @Option(
            names = "--people",
            paramLabel = "N",
            defaultValue = "250000",
            description = "Size of a nation that has to be made (default: ${DEFAULT-VALUE}).")
    private int people;

    @Option(
            names = "--rows",
            paramLabel = "ROW",
            split = ",",
            description =
                    "Only these, printed where no --to is given: my-day, case,"
                            + " contact-log, search, thread, record-contact, start, import, rules,"
                            + " voice, growth.")
    private List<String> rows = List.of();

    @Option(
            names = "--practitioners",
            paramLabel = "N",
            defaultValue = "500",
            description = "How many of them sign in (default: ${DEFAULT-VALUE}).")
    private int practitioners;

    @Option(
            names = "--managers",
            paramLabel = "N",
            defaultValue = "200",
            description =
                    "How many of them sign in, with the cases of a team each"
                            + " (default: ${DEFAULT-VALUE}).")
    private int managers;

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "5",
            description = "How often each figure is measured (default: ${DEFAULT-VALUE}).")
    private int runs;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "5",
            description = "How long each time (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(
            names = "--heap",
            paramLabel = "SIZE",
            defaultValue = "512m",
            description = "The server's -Xmx (default: ${DEFAULT-VALUE}).")
    private String heap = "";

    @Option(
            names = "--bulk-people",
            paramLabel = "N",
            defaultValue = "20000",
            description = "How many come in for the row import (default: ${DEFAULT-VALUE}).")
    private int bulkPeople;

    @Option(
            names = "--sizes",
            paramLabel = "N",
            split = ",",
            defaultValue = "10000,50000,100000",
            description =
                    "Sizes beside the nation, for the row growth (default: ${DEFAULT-VALUE}).")
    private List<Integer> sizes = List.of();

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description =
                    "The document to write, with plans beside it (default:"
                            + " docs/benchmarks.md).")
    private @Nullable Path to;

    Path data(Path checkout) {
        return data != null ? data : checkout.resolve("var/nation");
    }

    /** Returns the document to write; none where a part would take the place of the whole. */
    Optional<Path> document(Path checkout) {
        Optional<Path> whole =
                rows.isEmpty()
                        ? Optional.of(checkout.resolve("docs/benchmarks.md"))
                        : Optional.empty();
        return Optional.ofNullable(to).or(() -> whole);
    }

    /**
     * Looks at the rows.
     *
     * @throws ParameterException if there is no such row
     */
    void check(CommandLine command) {
        rows.stream()
                .filter(row -> !ROWS.contains(row))
                .findFirst()
                .ifPresent(
                        row -> {
                            throw new ParameterException(command, "There is no row " + row);
                        });
    }

    int people() {
        return people;
    }

    int runs() {
        return runs;
    }

    int seconds() {
        return seconds;
    }

    String heap() {
        return heap;
    }

    int bulkPeople() {
        return bulkPeople;
    }

    List<Integer> sizes() {
        return sizes;
    }

    boolean wants(String row) {
        return rows.isEmpty() || rows.contains(row);
    }

    Wanted wanted() {
        return new Wanted(practitioners, managers, runs, seconds, rows);
    }
}
