package offloadbench.check;

import offloadbench.check.Finding.Kind;
import offloadbench.journal.Deed;
import offloadbench.journal.Entry;
import offloadbench.journal.Tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The audit has an entry for each request that was answered, and none that nobody made. */
public final class Looks {

    /** What the marks of a deed count, and what nobody writes into a journal. */
    private static final Set<String> KEPT_ELSEWHERE = Set.of(Deed.OFFLOADED, "signed in");

    private Looks() {}

    /**
     * Who did what with which case.
     *
     * @param crn empty for what is about no case
     */
    public record Act(String by, String act, String crn) {}

    /** Returns what came on top of what was there before. */
    static Map<Act, Integer> since(Map<Act, Integer> now, Map<Act, Integer> before) {
        Map<Act, Integer> more = new HashMap<>(now);
        before.forEach((act, count) -> more.merge(act, -count, Integer::sum));
        return more;
    }

    /** Compares. */
    public static List<Finding> check(Tally tally, Map<Act, Integer> audited) {
        Map<Act, Integer> least = new HashMap<>();
        Map<Act, Integer> most = new HashMap<>();
        tally.entries()
                .forEach(
                        entry -> {
                            switch (entry) {
                                case Entry.Looked(
                                                String by,
                                                String act,
                                                String crn,
                                                boolean ok) -> {
                                    var one = new Act(by, act, crn);
                                    most.merge(one, 1, Integer::sum);
                                    least.merge(one, ok ? 1 : 0, Integer::sum);
                                }
                                case Entry.Sent sent -> most.merge(of(sent), 1, Integer::sum);
                                case Entry.Acknowledged told ->
                                        least.merge(of(told), 1, Integer::sum);
                                case Entry.TurnedDown _, Entry.Unanswered _, Entry.SignedOut _ -> {}
                            }
                        });
        most.keySet().removeIf(act -> act.act().isEmpty());
        Set<String> crew = tally.entries().stream().map(Entry::by).collect(Collectors.toSet());
        audited.keySet().stream()
                .filter(act -> crew.contains(act.by()) && !KEPT_ELSEWHERE.contains(act.act()))
                .forEach(act -> most.putIfAbsent(act, 0));
        return outside(least, most, audited);
    }

    private static List<Finding> outside(
            Map<Act, Integer> least, Map<Act, Integer> most, Map<Act, Integer> audited) {
        List<Finding> findings = new ArrayList<>();
        most.forEach(
                (act, count) -> {
                    int kept = audited.getOrDefault(act, 0);
                    if (kept < least.getOrDefault(act, 0) || kept > count) {
                        findings.add(
                                new Finding(
                                        Kind.AUDIT_ENTRY,
                                        "%s: %d to %d requests, %d entries"
                                                .formatted(
                                                        act,
                                                        least.getOrDefault(act, 0),
                                                        count,
                                                        kept)));
                    }
                });
        return findings;
    }

    private static Act of(Entry.OfForm form) {
        return new Act(form.by(), form.deed().act(), form.deed().crn());
    }
}
