package offloadbench.fault;

import offloadbench.check.Finding;
import offloadbench.journal.Entry;
import offloadbench.journal.Tally;
import offloadbench.reliability.Findings;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What one fault has shown.
 *
 * @param how what was done
 * @param notes what else was seen
 */
record Watched(String name, String how, List<String> notes, Tally tally, List<Finding> findings) {

    /** Returns it as a section of the document. */
    String text() {
        return "### %s%n%n%s%n%n".formatted(name, how)
                + notes.stream().map(note -> "- " + note + "\n").collect(Collectors.joining())
                + answers()
                + "\n"
                + Findings.sent(tally)
                + "\n"
                + Findings.found(findings);
    }

    private String answers() {
        Map<String, Long> counts =
                tally.entries().stream()
                        .filter(Entry.Unanswered.class::isInstance)
                        .map(entry -> ((Entry.Unanswered) entry).why())
                        .collect(
                                Collectors.groupingBy(
                                        why -> why, TreeMap::new, Collectors.counting()));
        return counts.isEmpty()
                ? "- Every form was answered at the first time.\n"
                : counts.entrySet().stream()
                        .map(one -> "“%s” ×%,d".formatted(one.getKey(), one.getValue()))
                        .collect(Collectors.joining(", ", "- Answers that say neither: ", ".\n"));
    }
}
