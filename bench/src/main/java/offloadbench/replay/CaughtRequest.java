package offloadbench.replay;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one request has asked of PostgreSQL, from the first statement to the last.
 *
 * @param since when it was made: what it has made itself is newer
 */
public record CaughtRequest(List<Step> steps, Instant since) {

    /** Returns how many statements the page asks for itself. */
    public long own() {
        return statements() - ofHouse();
    }

    /** Returns how many statements the house asks: see {@link Step#ofHouse}. */
    public long ofHouse() {
        return steps.stream().filter(step -> step.isPlanned() && step.ofHouse()).count();
    }

    private long statements() {
        return steps.stream().filter(Step::isPlanned).count();
    }

    /** Returns those statements that say any of these words, in the transactions as they were. */
    public CaughtRequest only(List<String> words) {
        return new CaughtRequest(
                steps.stream()
                        .filter(
                                step ->
                                        step.kind() != Step.Kind.STATEMENT
                                                || words.stream().anyMatch(step.sql()::contains))
                        .toList(),
                since);
    }

    /** Returns how many connections it takes at once. */
    int lanes() {
        return steps.stream().mapToInt(Step::lane).max().orElse(0) + 1;
    }

    /** Returns what was asked. */
    public Set<String> texts() {
        return steps.stream().map(Step::sql).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns it without what the server asks by itself, whoever asks it for something. */
    public CaughtRequest without(Set<String> others) {
        return new CaughtRequest(
                steps.stream()
                        .filter(step -> step.sql().isEmpty() || !others.contains(step.sql()))
                        .toList(),
                since);
    }
}
