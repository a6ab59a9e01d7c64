package offloadbench.rolling;

import offloadbench.check.Finding;
import offloadbench.check.Finding.Kind;
import offloadbench.crew.Crew;
import offloadbench.crew.CrewOptions;
import offloadbench.journal.Tally;
import offloadbench.reliability.Bed;
import offloadbench.reliability.Bed.Seen;
import offloadbench.reliability.DocumentOptions;
import offloadbench.rolling.Pair.Restart;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

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

    @Mixin private CrewOptions crew = new CrewOptions();
    @Mixin private DocumentOptions document = new DocumentOptions();

    @Override
    public Integer call() throws Exception {
        Path work = Files.createTempDirectory("offload-rolling-");
        System.out.println("The journal and the servers' words are in " + work);
        try (var pair = new Pair(work)) {
            Crew.Size size = crew.size(document.seed());
            var bed = new Bed(pair.folder(), pair::address, work.resolve("journal.txt"), size);
            List<Restart> restarts = new ArrayList<>();
            Bed.Run run =
                    bed.watch(
                            _ -> {
                                restartEach(pair, restarts);
                                Thread.sleep(UNTIL_THE_JOB);
                                return new Seen(List.of(), List.of());
                            });
            List<Finding> findings = new ArrayList<>(run.findings());
            findings.addAll(unexplained(run.tally(), restarts));
            findings.addAll(doneTwice(pair));
            document.tell(
                    "rolling",
                    new RollingReport(size, pair, restarts, run.tally(), findings).text());
            return findings.isEmpty() ? 0 : FOUND_SOMETHING;
        }
    }

    private void restartEach(Pair pair, List<Restart> restarts) throws Exception {
        for (int i = 0; i < 2 * rounds; i++) {
            Thread.sleep(BETWEEN);
            restarts.add(pair.restart(i % 2));
            System.out.printf("%d of %d restarts%n", i + 1, 2 * rounds);
        }
    }

    /** Whoever had no answer must have asked one that was just ending. */
    static List<Finding> unexplained(Tally tally, List<Restart> restarts) {
        return tally.withoutAnswer()
                .filter(one -> restarts.stream().noneMatch(restart -> restart.explains(one.at())))
                .map(one -> new Finding(Kind.WITHOUT_CAUSE, one.toString()))
                .toList();
    }

    private static List<Finding> doneTwice(Pair pair) throws SQLException {
        int anchors = pair.anchors();
        return anchors == 1
                ? List.of()
                : List.of(new Finding(Kind.DOUBLED, "anchors of the daily job: " + anchors));
    }
}
