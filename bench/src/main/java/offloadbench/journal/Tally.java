package offloadbench.journal;

import offloadbench.journal.Entry.OfForm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fates of all forms in a journal, and how much there was of everything. */
public record Tally(List<Fate> fates, List<Entry> entries) {

    /** Reads a journal. */
    public static Tally of(List<Entry> entries) {
        Map<UUID, Fate> fates = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (entry instanceof OfForm form) {
                fates.merge(
                        form.receipt(), Fate.of(form).with(form), (before, _) -> before.with(form));
            }
        }
        return new Tally(List.copyOf(fates.values()), entries);
    }

    /** Returns how many entries there are of a kind. */
    public long entries(Class<? extends Entry> kind) {
        return entries.stream().filter(kind::isInstance).count();
    }

    /** Returns the requests that had no answer. */
    public Stream<Entry.Unanswered> withoutAnswer() {
        return entries.stream()
                .filter(Entry.Unanswered.class::isInstance)
                .map(Entry.Unanswered.class::cast);
    }

    /** Returns what came in place of an answer, and how often. */
    public SortedMap<String, Long> unanswered() {
        return withoutAnswer()
                .collect(
                        Collectors.groupingBy(
                                Entry.Unanswered::why, TreeMap::new, Collectors.counting()));
    }

    /** Returns how many forms are like this. */
    public long forms(Predicate<Fate> like) {
        return fates.stream().filter(like).count();
    }
}
