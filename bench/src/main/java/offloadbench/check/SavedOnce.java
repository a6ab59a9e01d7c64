package offloadbench.check;

import offloadbench.check.Finding.Kind;
import offloadbench.journal.Fate;
import offloadbench.journal.Mark;
import offloadbench.journal.Tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whatever was acknowledged is there once; nothing is there that was not. */
public final class SavedOnce {

    private SavedOnce() {}

    /**
     * Compares.
     *
     * @param found what the run has left in the database
     */
    public static List<Finding> check(Tally tally, Marks found) {
        Map<Mark, Integer> told = new HashMap<>();
        Map<Mark, Integer> open = new HashMap<>();
        for (Fate fate : tally.fates()) {
            for (Mark mark : fate.deed().marks()) {
                if (fate.isSaved()) {
                    told.merge(mark, 1, Integer::sum);
                } else if (fate.isOpen()) {
                    open.merge(mark, 1, Integer::sum);
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        told.forEach(
                (mark, count) -> {
                    int there = found.of(mark);
                    if (there < count) {
                        findings.add(new Finding(Kind.LOST, mark.toString()));
                    } else if (there > count + open.getOrDefault(mark, 0)) {
                        findings.add(new Finding(Kind.DOUBLED, mark.toString()));
                    }
                });
        found.counts()
                .forEach(
                        (mark, count) -> {
                            if (!told.containsKey(mark) && count > open.getOrDefault(mark, 0)) {
                                findings.add(new Finding(Kind.UNSENT, mark.toString()));
                            }
                        });
        return findings;
    }
}
