package offloadbench.scores;

import offloadbench.scores.ScoresCommand.Rate;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rows of scores and tiers in {@code docs/benchmarks.md}. */
final class ScoresText {

    private static final double FULL_SET = 300_000; // a second
    private static final double ONE = 2_000_000;
    private static final double TIERS = 2_000_000;
    private static final double NOTHING = 1; // bytes for a person, of the noise of the measurement

    /** Of the public services' own code, in the middle of the runs that were published with it. */
    private static final double PEER_FULL_SET = 2_909;

    private static final double PEER_ONE = 9_804;
    private static final double PEER_TIERS = 164_000;

    private ScoresText() {}

    /** A row: what, of which benchmark, what was promised, what the public service's code does. */
    private record Line(String what, String benchmark, double promised, double peer) {}

    private static final List<Line> LINES =
            List.of(
                    new Line(
                            "Full set of ten results, many at once",
                            "fullSet",
                            FULL_SET,
                            PEER_FULL_SET),
                    new Line(
                            "The same one by one, with reasons",
                            "fullSetOneByOne",
                            0,
                            PEER_FULL_SET),
                    new Line("All reoffending alone", "allReoffending", ONE, PEER_ONE),
                    new Line(
                            "The same with 34 digits throughout",
                            "allReoffendingExactly",
                            0,
                            PEER_ONE),
                    new Line("The same, explained term by term", "allReoffendingExplained", 0, 0),
                    new Line("Both tiers, from raw facts", "bothTiers", TIERS, PEER_TIERS));

    /** Whether all that is promised is kept. */
    static boolean isKept(Map<String, Rate> rates) {
        return rate(rates, "fullSet").bytes() < NOTHING
                && LINES.stream()
                        .allMatch(
                                line ->
                                        rate(rates, line.benchmark()).perSecond()
                                                >= line.promised());
    }

    static String of(Map<String, Rate> rates, int forks, int seconds, String dated) {
        StringBuilder text =
                new StringBuilder(
                        """
                        Measured %s By JMH, one thread, %d JVMs of %d seconds each after warming up, \
                        over 1,000 different people. The error is that of 99.9 %%.

                        | | people a second | promised | the public service's own code | times that \
                        | bytes allocated for one |
                        |---|---|---|---|---|---|
                        """
                                .formatted(dated, forks, seconds));
        for (Line line : LINES) {
            text.append(row(line, rate(rates, line.benchmark())));
        }
        double ratio =
                rate(rates, "allReoffending").perSecond()
                        / rate(rates, "allReoffendingExactly").perSecond();
        return text
                + String.format(
                        Locale.UK,
                        "%nDoubles are %,.0f times as fast as our own arithmetic of 34 digits.%n",
                        ratio);
    }

    private static Rate rate(Map<String, Rate> rates, String benchmark) {
        Rate rate = rates.get(benchmark);
        if (rate == null) {
            throw new IllegalStateException("There is no benchmark " + benchmark + " in " + rates);
        }
        return rate;
    }

    private static String row(Line line, Rate rate) {
        boolean isMissed = rate.perSecond() < line.promised();
        String figure = String.format(Locale.UK, "%,.0f ± %,.0f", rate.perSecond(), rate.error());
        return String.format(
                Locale.UK,
                "| %s | %s | %s | %s | %s | %,.0f |%n",
                line.what(),
                isMissed ? "**" + figure + ", missed**" : figure,
                line.promised() == 0 ? "" : String.format(Locale.UK, "%,.0f", line.promised()),
                line.peer() == 0 ? "" : String.format(Locale.UK, "%,.0f", line.peer()),
                line.peer() == 0
                        ? ""
                        : String.format(Locale.UK, "%,.0f", rate.perSecond() / line.peer()),
                rate.bytes());
    }
}
