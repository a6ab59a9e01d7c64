package offloadbench.check;

import offloadbench.check.Finding.Kind;
import offloadbench.journal.Entry;
import offloadbench.journal.Fate;
import offloadbench.journal.Tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Each form has an answer, always the same, which its receipt knows; nobody was signed out. */
public final class Answered {

    private Answered() {}

    /**
     * Compares.
     *
     * @param answers what is kept under each receipt
     */
    public static List<Finding> check(Tally tally, Map<UUID, String> answers) {
        List<Finding> findings = new ArrayList<>();
        for (Fate fate : tally.fates()) {
            String what = fate.by() + " " + fate.receipt() + " " + fate.deed();
            if (fate.isOpen()) {
                findings.add(new Finding(Kind.NEVER_ANSWERED, what));
            }
            if (fate.locations().size() > 1
                    || fate.isSaved() && fate.answered() > fate.acknowledged()) {
                findings.add(new Finding(Kind.OTHER_ANSWER, what + " " + fate.locations()));
            }
            if (fate.isSaved()
                    && !fate.locations().contains(answers.getOrDefault(fate.receipt(), ""))) {
                findings.add(new Finding(Kind.NO_RECEIPT, what));
            }
            if (!fate.isSaved() && !fate.isOpen() && answers.containsKey(fate.receipt())) {
                findings.add(new Finding(Kind.UNSENT, "the receipt of " + what));
            }
        }
        tally.entries().stream()
                .filter(Entry.SignedOut.class::isInstance)
                .forEach(entry -> findings.add(new Finding(Kind.SIGNED_OUT, entry.by())));
        return findings;
    }
}
