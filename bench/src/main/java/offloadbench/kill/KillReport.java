package offloadbench.kill;

import offloadbench.crew.Crew;
import offloadbench.kill.Killer.Struck;
import offloadbench.reliability.Bed;
import offloadbench.reliability.Findings;
import offloadbench.server.Machine;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What one run of kills has shown, as a part of the document. */
record KillReport(Crew.Size crew, Duration took, List<Struck> struck, Bed.Run run) {

    private static final int MEDIAN = 50;
    private static final int NEARLY_ALL = 99;

    String text() throws IOException {
        return String.format(
                        Locale.UK,
                        "%d kills in %d minutes while %d people worked, seed %d. %s%n%n",
                        struck.size(),
                        took.toMinutes(),
                        crew.people(),
                        crew.seed(),
                        Machine.dated())
                + kills()
                + "\n"
                + Findings.sent(run.tally())
                + "\n"
                + Findings.found(run.findings());
    }

    private String kills() {
        var text =
                new StringBuilder(
                        "| Killed with `kill -9` | times | first answer after, median | 99 % |\n"
                                + "|---|---:|---:|---:|\n");
        for (Blow blow : Blow.values()) {
            row(text, blow.words(), struck.stream().filter(one -> one.blow() == blow).toList());
        }
        row(text, "all", struck);
        return text.toString();
    }

    private static void row(StringBuilder text, String words, List<Struck> some) {
        List<Long> millis = some.stream().map(one -> one.recovery().toMillis()).sorted().toList();
        text.append(
                String.format(
                        Locale.UK,
                        "| %s | %d | %.1f s | %.1f s |%n",
                        words,
                        millis.size(),
                        percentile(millis, MEDIAN) / 1000.0,
                        percentile(millis, NEARLY_ALL) / 1000.0));
    }

    static long percentile(List<Long> sorted, int percent) {
        return sorted.isEmpty()
                ? 0
                : sorted.get((int) Math.ceil(sorted.size() * percent / 100.0) - 1);
    }
}
