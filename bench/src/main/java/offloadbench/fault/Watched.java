package offloadbench.fault;

import offloadbench.reliability.Bed;
import offloadbench.reliability.Findings;

import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * What one fault has shown.
 *
 * @param how what was done
 */
record Watched(String name, String how, Bed.Run run) {

    /** Returns it as a section of the document. */
    String text() {
        return "### %s%n%n%s%n%n".formatted(name, how)
                + run.notes().stream().map(note -> "- " + note + "\n").collect(Collectors.joining())
                + answers()
                + "\n"
                + Findings.sent(run.tally())
                + "\n"
                + Findings.found(run.findings());
    }

    private String answers() {
        SortedMap<String, Long> counts = run.tally().unanswered();
        return counts.isEmpty()
                ? "- Every form was answered at the first time.\n"
                : counts.entrySet().stream()
                        .map(
                                one ->
                                        String.format(
                                                Locale.UK,
                                                "“%s” ×%,d",
                                                one.getKey(),
                                                one.getValue()))
                        .collect(Collectors.joining(", ", "- Answers that say neither: ", ".\n"));
    }
}
