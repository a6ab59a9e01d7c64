package offloadbench.rolling;

import offloadbench.check.AfterRun;
import offloadbench.check.Finding;
import offloadbench.crew.Crew;
import offloadbench.journal.Entry;
import offloadbench.journal.Journal;
import offloadbench.journal.Tally;
import offloadbench.reliability.Findings;
import offloadbench.reliability.Machine;
import offloadbench.reliability.Part;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** {@code ./offload bench rolling}. */
@Command(
        name = "rolling",
        description = "Restarts two processes on one database in turn while people work.",
        mixinStandardHelpOptions = true)
public final class RollingCommand implements Callable<Integer> {

    private static final int FOUND_SOMETHING = 1;
    private static final Duration BETWEEN = Duration.ofSeconds(10);

    /** The daily job first looks a minute after a start. */
    private static final Duration UNTIL_THE_JOB = Duration.ofSeconds(65);

    @Option(names = "--rounds", defaultValue = "5", description = "Restarts of each (default: 5).")
    private int rounds;

    @Option(names = "--people", defaultValue = "30", description = "How many work (default: 30).")
    private int people;

    @Option(names = "--pause", defaultValue = "500", description = "Pause of each, in ms.")
    private int pause;

    @Option(names = "--seed", defaultValue = "20200407", description = "Of all that is drawn.")
    private long seed;

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "Document to write into (default: docs/reliability.md).")
    private @Nullable Path to;

    @Override
    public Integer call() throws Exception {
        Path checkout = Path.of(System.getProperty("offload.checkout", ""));
        Path work = Files.createTempDirectory("offload-rolling-");
        System.out.println("The journal and the servers' words are in " + work);
        try (var pair = new Pair(checkout, work);
                var journal = Journal.in(work.resolve("journal.txt"))) {
            AfterRun check = AfterRun.prepare(checkout, pair.folder());
            Crew crew;
            try (Connection connection = pair.folder().connect()) {
                var size = new Crew.Size(people, pause, seed);
                crew = Crew.signIn(connection, pair::address, journal, size);
            }
            crew.begin();
            List<Duration> restarts = restarts(pair);
            Thread.sleep(UNTIL_THE_JOB);
            crew.rest();
            Tally tally = Tally.of(journal.entries());
            List<Finding> findings = check.findings(tally);
            String text = text(pair, restarts, tally, findings);
            System.out.println(text);
            Path document = to == null ? checkout.resolve("docs/reliability.md") : to;
            new Part("rolling").write(document, text);
            return findings.isEmpty() ? 0 : FOUND_SOMETHING;
        }
    }

    private List<Duration> restarts(Pair pair) throws Exception {
        List<Duration> restarts = new ArrayList<>();
        for (int i = 0; i < 2 * rounds; i++) {
            Thread.sleep(BETWEEN);
            restarts.add(pair.restart(i % 2));
            System.out.printf("%d of %d restarts%n", i + 1, 2 * rounds);
        }
        return restarts;
    }

    private String text(Pair pair, List<Duration> restarts, Tally tally, List<Finding> findings)
            throws Exception {
        String unanswered =
                tally.entries().stream()
                        .filter(Entry.Unanswered.class::isInstance)
                        .map(entry -> ((Entry.Unanswered) entry).why())
                        .collect(Collectors.groupingBy(why -> why, Collectors.counting()))
                        .toString();
        return String.format(
                        Locale.UK,
                        """
                        Two processes, %d restarts (SIGTERM, then a start; %.1f s each in the middle) \
                        while %d people worked, seed %d. %s

                        - The proxy gave each request to the next process: %,d answers of the one, \
                        %,d of the other.
                        - Requests without an answer, by what came instead: %s.
                        - The daily job ran in both; anchors made: %d.

                        """,
                        restarts.size(),
                        restarts.stream().sorted().toList().get(restarts.size() / 2).toMillis()
                                / 1000.0,
                        people,
                        seed,
                        Machine.sentence(),
                        pair.answeredBy(0),
                        pair.answeredBy(1),
                        unanswered,
                        pair.anchors())
                + Findings.sent(tally)
                + "\n"
                + Findings.found(findings);
    }
}
