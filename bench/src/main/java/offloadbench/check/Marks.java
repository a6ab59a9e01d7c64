package offloadbench.check;

import offloadbench.journal.Mark;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How often each mark is there. */
public record Marks(Map<Mark, Integer> counts) {

    public Marks {
        counts = Map.copyOf(counts);
    }

    /** Counts marks. */
    public static Marks of(Collection<Mark> all) {
        Map<Mark, Integer> counts = new HashMap<>();
        all.forEach(mark -> counts.merge(mark, 1, Integer::sum));
        return new Marks(counts);
    }

    /** Returns what came on top of what was there before. */
    public Marks since(Marks before) {
        Map<Mark, Integer> more = new HashMap<>(counts);
        before.counts.forEach((mark, count) -> more.merge(mark, -count, Integer::sum));
        more.values().removeIf(count -> count == 0);
        return new Marks(more);
    }

    int of(Mark mark) {
        return counts.getOrDefault(mark, 0);
    }
}
