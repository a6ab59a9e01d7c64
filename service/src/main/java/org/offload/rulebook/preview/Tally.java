package org.offload.rulebook.preview;

import org.offload.caseload.ContactMode;
import org.offload.rulebook.due.Decision;
import org.offload.rulebook.due.Missing;
import org.offload.rulebook.minutes.MinutesOn;
import org.offload.rulebook.preview.Preview.Count;
import org.offload.rulebook.preview.Preview.Move;
import org.offload.rulebook.preview.Preview.Share;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Adds up what a rulebook would change, case by case. */
class Tally {

    private static final int MOST = 1_000;

    /** What is alike for many cases: worked out once. */
    record Change(Decision before, Decision after, Week weekBefore, Week weekAfter) {

        /** Whether the person would be met in another way, or more or less often. */
        boolean isChange() {
            return !before.strands().equals(after.strands());
        }
    }

    private final Map<Move, Integer> moves = new HashMap<>();
    private final Map<Missing, Count> missing = new EnumMap<>(Missing.class);
    private final Map<String, Share> places = new HashMap<>();
    private final Map<String, Share> staff = new HashMap<>();
    private int cases;
    private int changed;
    private Week before = Week.NOTHING;
    private Week after = Week.NOTHING;

    void add(Change change, String place, String practitioner) {
        cases++;
        changed += change.isChange() ? 1 : 0;
        before = before.plus(change.weekBefore());
        after = after.plus(change.weekAfter());
        moves.merge(new Move(modes(change.before()), modes(change.after()), 0), 1, Integer::sum);
        change.before().missing().forEach(one -> count(one, 1, 0));
        change.after().missing().forEach(one -> count(one, 0, 1));
        share(places, place, change);
        share(staff, practitioner, change);
    }

    private void count(Missing one, int now, int then) {
        missing.merge(
                one,
                new Count(now, then),
                (a, b) -> new Count(a.before() + b.before(), a.after() + b.after()));
    }

    private static void share(Map<String, Share> all, String code, Change change) {
        if (!code.isEmpty()) {
            all.merge(
                    code,
                    new Share(code, 1, change.weekBefore(), change.weekAfter()),
                    (a, b) ->
                            new Share(
                                    code,
                                    a.cases() + b.cases(),
                                    a.before().plus(b.before()),
                                    a.after().plus(b.after())));
        }
    }

    private static String modes(Decision decision) {
        return decision.firstModes().stream()
                .map(ContactMode::name)
                .collect(Collectors.joining(" "));
    }

    Preview preview(int combinations, MinutesOn minutes) {
        return new Preview(
                cases,
                combinations,
                changed,
                before,
                after,
                moves.entrySet().stream()
                        .map(e -> new Move(e.getKey().from(), e.getKey().to(), e.getValue()))
                        .sorted(Comparator.comparing(Move::cases).reversed())
                        .toList(),
                missing,
                busiest(places),
                busiest(staff),
                minutes);
    }

    private static List<Share> busiest(Map<String, Share> all) {
        return all.values().stream()
                .sorted(
                        Comparator.comparing((Share share) -> share.after().minutes())
                                .reversed()
                                .thenComparing(Share::code))
                .limit(MOST)
                .toList();
    }
}
