package org.offload.rulebook.override;

import org.offload.caseload.RefreshCases;
import org.offload.kernel.Crn;
import org.offload.platform.AccessFacts;
import org.offload.platform.Audit;
import org.offload.platform.Ids;
import org.offload.platform.Reading;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.offload.rulebook.due.CasesByRule;
import org.offload.rulebook.due.CasesByRule.ByRule;
import org.offload.rulebook.due.Weighed;
import org.offload.rulebook.vocabulary.Approver;
import org.offload.worklist.TurnOfCase;
import org.springframework.stereotype.Service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Overrides what a rulebook asks for, on one case or on many at once. More contact holds at once,
 * less waits for whoever must agree, and what a row forbids is refused.
 */
@Service
class AskOverride {

    private static final String WORDS = WishFields.WORDS;
    private static final String BOX = "case-";

    private final Receipts receipts;
    private final WishFields fields;
    private final CasesByRule cases;
    private final Overrides overrides;
    private final OverrideWords words;
    private final TurnOfCase turn;
    private final RefreshCases refresh;
    private final AccessFacts access;
    private final Audit audit;

    AskOverride(
            Receipts receipts,
            WishFields fields,
            CasesByRule cases,
            Overrides overrides,
            OverrideWords words,
            TurnOfCase turn,
            RefreshCases refresh,
            AccessFacts access,
            Audit audit) {
        this.receipts = receipts;
        this.fields = fields;
        this.cases = cases;
        this.overrides = overrides;
        this.words = words;
        this.turn = turn;
        this.refresh = refresh;
        this.access = access;
        this.audit = audit;
    }

    Saved ofCase(User user, Crn crn, Typed typed) {
        return receipts.once(user, typed, () -> ofCaseNow(user, crn, typed));
    }

    private Saved ofCaseNow(User user, Crn crn, Typed typed) {
        turn.take(crn);
        Reading reading = fields.reading(typed);
        Optional<Wish> wish = fields.read(reading, typed);
        if (wish.isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        refresh.again(List.of(crn)); // by the rules in force now
        ByRule rule = cases.of(List.of(crn)).get(crn);
        if (rule == null) {
            return Saved.Refused.because("mode", WORDS + ".noRule");
        }
        return switch (rule.weigh(wish.get().way().mode(), wish.get().way().everyDays())) {
            case Weighed.Same() -> Saved.Refused.because("mode", WORDS + ".same");
            case Weighed.Forbidden forbidden ->
                    Saved.Refused.because(
                            "mode", WORDS + ".forbidden", words.row(rule.book(), forbidden));
            case Weighed.AtOnce() -> {
                ask(user, Map.of(crn, Optional.empty()), wish.get());
                yield to(crn, "overridden");
            }
            case Weighed.NeedsAgreement(Approver by) -> {
                ask(user, Map.of(crn, Optional.of(by)), wish.get());
                yield to(crn, "overrideAsked");
            }
        };
    }

    private static Saved to(Crn crn, String notice) {
        return new Saved.To("/cases/" + crn + "/override?notice=rulebook.notice." + notice);
    }

    /** Of those of one's own cases that are ticked; what a row forbids was not to be ticked. */
    Saved ofMine(User user, Typed typed) {
        return receipts.once(user, typed, () -> ofMineNow(user, typed));
    }

    private Saved ofMineNow(User user, Typed typed) {
        Reading reading = fields.reading(typed);
        Optional<Wish> wish = fields.read(reading, typed);
        Map<Crn, ByRule> mine = cases.ofStaff(user.staffOrNobody());
        Set<Crn> shown = access.shown(user.staffOrNobody(), mine.keySet());
        List<Crn> ticked =
                mine.keySet().stream()
                        .filter(crn -> typed.has(box(crn)) && shown.contains(crn))
                        .toList();
        long asked = typed.fields().keySet().stream().filter(one -> one.startsWith(BOX)).count();
        if (asked == 0) {
            reading.refuse("cases", WORDS + ".cases.missing");
        } else if (asked > ticked.size()) {
            reading.refuse("cases", WORDS + ".cases.changed");
        }
        if (wish.isEmpty() || !reading.problems().isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        ticked.forEach(turn::take);
        refresh.again(ticked); // by the rules in force now
        Map<Crn, Optional<Approver>> wished = new LinkedHashMap<>();
        cases.of(ticked)
                .forEach(
                        (crn, rule) -> {
                            switch (rule.weigh(
                                    wish.get().way().mode(), wish.get().way().everyDays())) {
                                case Weighed.AtOnce() -> wished.put(crn, Optional.empty());
                                case Weighed.NeedsAgreement(Approver by) ->
                                        wished.put(crn, Optional.of(by));
                                case Weighed.Same(), Weighed.Forbidden _ -> {}
                            }
                        });
        if (wished.size() < ticked.size()) {
            return Saved.Refused.because("cases", WORDS + ".cases.changed");
        }
        ask(user, wished, wish.get());
        return new Saved.To("/overrides?notice=rulebook.notice.overridesAsked");
    }

    /** Returns the field of the box that stands for a case. */
    static String box(Crn crn) {
        return BOX + crn;
    }

    private void ask(User user, Map<Crn, Optional<Approver>> wished, Wish wish) {
        UUID request = Ids.next();
        List<Crn> atOnce = new ArrayList<>();
        wished.forEach(
                (crn, approver) -> {
                    overrides.ask(crn, request, wish, approver.orElse(null), user);
                    audit.ofCase(crn, user, "override");
                    if (approver.isEmpty()) {
                        atOnce.add(crn);
                    }
                });
        if (!atOnce.isEmpty()) {
            refresh.again(atOnce);
        }
    }
}
