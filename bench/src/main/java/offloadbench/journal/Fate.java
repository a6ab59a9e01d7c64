package offloadbench.journal;

import offloadbench.journal.Entry.OfForm;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What became of one form.
 *
 * @param sent how often it went out
 * @param answered how often anything came back
 * @param acknowledged how often somebody was told that it is saved
 * @param locations where the server sent them; one, if it always gives the first answer
 */
public record Fate(
        String by,
        UUID receipt,
        Deed deed,
        int sent,
        int answered,
        int acknowledged,
        Set<String> locations) {

    static Fate of(OfForm first) {
        return new Fate(first.by(), first.receipt(), first.deed(), 0, 0, 0, Set.of());
    }

    /** Answers whether it must be in the database. */
    public boolean isSaved() {
        return acknowledged > 0;
    }

    /** Answers whether nobody was ever told. */
    public boolean isOpen() {
        return answered == 0;
    }

    Fate with(OfForm entry) {
        return switch (entry) {
            case Entry.Sent _ -> counted(1, 0, 0, locations);
            case Entry.Unanswered _ -> this;
            case Entry.TurnedDown _ -> counted(0, 1, 0, locations);
            case Entry.Acknowledged told -> {
                Set<String> all = new TreeSet<>(locations);
                all.add(told.location());
                yield counted(0, 1, 1, Set.copyOf(all));
            }
        };
    }

    private Fate counted(int moreSent, int moreAnswered, int moreSaved, Set<String> all) {
        return new Fate(
                by,
                receipt,
                deed,
                sent + moreSent,
                answered + moreAnswered,
                acknowledged + moreSaved,
                all);
    }
}
