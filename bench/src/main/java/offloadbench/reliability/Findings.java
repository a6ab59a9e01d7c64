package offloadbench.reliability;

import offloadbench.check.Finding;
import offloadbench.check.Finding.Kind;
import offloadbench.journal.Deed;
import offloadbench.journal.Entry;
import offloadbench.journal.Fate;
import offloadbench.journal.Tally;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a run has sent and found, as tables of the document. */
public final class Findings {

    private static final int SHOWN = 20;

    private static final List<Class<? extends Deed>> KINDS =
            List.of(
                    Deed.Record.class,
                    Deed.Book.class,
                    Deed.Comply.class,
                    Deed.Ask.class,
                    Deed.Answer.class,
                    Deed.Withdraw.class);

    private Findings() {}

    private static String saved(Tally tally, Class<? extends Deed> kind) {
        long count = tally.forms(fate -> fate.isSaved() && kind.isInstance(fate.deed()));
        return String.format(Locale.UK, "%,d", count);
    }

    /** Returns how much was sent, saved, repeated. */
    public static String sent(Tally tally) {
        long pages = tally.entries(Entry.Looked.class);
        return String.format(
                Locale.UK,
                """
                | Forms | |
                |---|---:|
                | sent, each as often as it took | %,d |
                | saved, and told so | %,d |
                | of these: contacts, appointments, outcomes, questions, answers, taken back | %s |
                | turned down with a reason (the time is taken, the line is done) | %,d |
                | requests for them | %,d |
                | requests without an answer, or with "cannot save just now" | %,d |
                | forms that were sent again under the same receipt | %,d |
                | pages asked for beside | %,d |
                """,
                tally.fates().size(),
                tally.forms(Fate::isSaved),
                KINDS.stream().map(kind -> saved(tally, kind)).collect(Collectors.joining(", ")),
                tally.forms(fate -> !fate.isSaved() && !fate.isOpen()),
                tally.entries(Entry.Sent.class),
                tally.entries(Entry.Unanswered.class),
                tally.forms(fate -> fate.sent() > 1),
                pages);
    }

    /** Returns each kind of finding with its number, and the first few of them. */
    public static String found(List<Finding> findings) {
        var text = new StringBuilder("| Looked for | Found |\n|---|---:|\n");
        for (Kind kind : Kind.values()) {
            long count = findings.stream().filter(one -> one.kind() == kind).count();
            if (kind != Kind.WITHOUT_CAUSE || count > 0) { // only restarts are looked at for it
                text.append("| %s | %d |\n".formatted(kind.words(), count));
            }
        }
        if (!findings.isEmpty()) {
            text.append('\n');
            findings.stream().limit(SHOWN).forEach(one -> text.append("- " + one + "\n"));
        }
        return text.toString();
    }
}
