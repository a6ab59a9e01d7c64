package offloadbench.replay;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What one request has asked of PostgreSQL, from the first statement to the last. */
public record CaughtRequest(List<Step> steps) {

    /** Returns how many statements the page asks for itself. */
    public long own() {
        return statements() - ofHouse();
    }

    /** Returns how many statements the house asks: session, account, audit, receipt. */
    public long ofHouse() {
        return steps.stream().filter(step -> step.isPlanned() && step.ofHouse()).count();
    }

    private long statements() {
        return steps.stream().filter(Step::isPlanned).count();
    }

    /** Returns how many connections it takes at once. */
    int lanes() {
        return steps.stream().mapToInt(Step::lane).max().orElse(0) + 1;
    }

    Set<String> texts() {
        return steps.stream().map(Step::sql).collect(Collectors.toUnmodifiableSet());
    }
}
