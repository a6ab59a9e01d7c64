package offloadbench.rolling;

import offloadbench.check.Finding;
import offloadbench.crew.Crew;
import offloadbench.journal.Tally;
import offloadbench.reliability.Findings;
import offloadbench.rolling.Pair.Restart;
import offloadbench.server.Machine;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/** What one run of restarts has shown, as a part of the document. */
record RollingReport(
        Crew.Size crew, Pair pair, List<Restart> restarts, Tally tally, List<Finding> findings) {

    String text() throws IOException, SQLException {
        return String.format(
                        Locale.UK,
                        """
                        Two processes, %d restarts (SIGTERM, then a start; %.1f s each in the middle) \
                        while %d people worked, seed %d. %s

                        - The proxy gave each request to the next process: %,d answers of the one, \
                        %,d of the other.
                        - Requests without an answer, by what came instead: %s. Each fell between \
                        the moment at which a process was told to end and the moment at which it \
                        was gone, or is listed below.
                        - The daily job looked in both; anchors made: %d.

                        """,
                        restarts.size(),
                        seconds(),
                        crew.people(),
                        crew.seed(),
                        Machine.dated(),
                        pair.answeredBy(0),
                        pair.answeredBy(1),
                        tally.unanswered().isEmpty() ? "none" : tally.unanswered(),
                        pair.anchors())
                + Findings.sent(tally)
                + "\n"
                + Findings.found(findings);
    }

    private double seconds() {
        return restarts.stream()
                        .map(Restart::took)
                        .sorted()
                        .skip(restarts.size() / 2)
                        .findFirst()
                        .orElseThrow()
                        .toMillis()
                / 1000.0;
    }
}
