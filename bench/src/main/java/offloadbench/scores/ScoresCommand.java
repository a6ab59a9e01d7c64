package offloadbench.scores;

import offloadbench.report.Part;
import offloadbench.server.Machine;

import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/** {@code ./offload bench scores}. */
@Command(
        name = "scores",
        description = "Measures scores and tiers, one thread, by JMH.",
        mixinStandardHelpOptions = true)
public final class ScoresCommand implements Callable<Integer> {

    private static final int FORKS = 2;
    private static final int WARM_UP = 4; // of a second
    private static final int MISSED = 1;

    @Option(
            names = "--seconds",
            defaultValue = "5",
            description = "How long each fork is measured (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "The document to write into; without, it is printed.")
    private @Nullable Path to;

    @Override
    public Integer call() throws RunnerException, IOException {
        Map<String, Rate> rates = measured();
        String text = ScoresText.of(rates, FORKS, seconds, Machine.dated());
        if (to == null) {
            System.out.println(text);
        } else {
            new Part("scores").write(to, text);
            System.out.println("Written: " + to);
        }
        return ScoresText.isKept(rates) ? 0 : MISSED;
    }

    /**
     * What one benchmark gave.
     *
     * @param perSecond people a second
     * @param error of that, 99.9 %
     * @param bytes that were allocated for a person
     */
    record Rate(double perSecond, double error, double bytes) {}

    private Map<String, Rate> measured() throws RunnerException {
        Collection<RunResult> results =
                new Runner(
                                new OptionsBuilder()
                                        .include(ScoresBenchmark.class.getName())
                                        .forks(FORKS)
                                        .threads(1)
                                        .warmupIterations(WARM_UP)
                                        .warmupTime(TimeValue.seconds(1))
                                        .measurementIterations(seconds)
                                        .measurementTime(TimeValue.seconds(1))
                                        .addProfiler(GCProfiler.class)
                                        .jvmArgsAppend("-Xmx512m")
                                        .build())
                        .run();
        Map<String, Rate> rates = new TreeMap<>();
        for (RunResult result : results) {
            String name = result.getPrimaryResult().getLabel();
            rates.put(
                    name,
                    new Rate(
                            result.getPrimaryResult().getScore(),
                            result.getPrimaryResult().getScoreError(),
                            allocated(result)));
        }
        return rates;
    }

    private static double allocated(RunResult result) {
        return result.getSecondaryResults().entrySet().stream()
                .filter(one -> one.getKey().toLowerCase(Locale.ROOT).endsWith("alloc.rate.norm"))
                .mapToDouble(one -> one.getValue().getScore())
                .findFirst()
                .orElseThrow();
    }
}
