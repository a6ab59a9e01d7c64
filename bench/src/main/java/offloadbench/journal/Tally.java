package offloadbench.journal;

import offloadbench.journal.Entry.OfForm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

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

    /** Returns how many forms are like this. */
    public long forms(Predicate<Fate> like) {
        return fates.stream().filter(like).count();
    }
}
