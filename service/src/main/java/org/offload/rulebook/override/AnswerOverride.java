package org.offload.rulebook.override;

import org.offload.caseload.RefreshCases;
import org.offload.kernel.Crn;
import org.offload.platform.AccessFacts;
import org.offload.platform.Audit;
import org.offload.platform.NotFound;
import org.offload.platform.Reading;
import org.offload.platform.Receipts;
import org.offload.platform.Role;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.offload.rulebook.due.CasesByRule;
import org.offload.rulebook.due.CasesByRule.ByRule;
import org.offload.rulebook.due.Weighed;
import org.offload.rulebook.vocabulary.Approver;
import org.offload.worklist.TurnOfCase;
import org.springframework.stereotype.Service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Agrees to less contact, or refuses it; and ends or takes back an override. */
@Service
class AnswerOverride {

    static final String WORDS = "rulebook.answerOverride";

    private static final Weighed BY_HEAD = new Weighed.NeedsAgreement(Approver.HEAD_OF_UNIT);
    private static final int LONGEST = 500;

    private final Receipts receipts;
    private final Overrides overrides;
    private final CasesByRule cases;
    private final OverrideWords words;
    private final TurnOfCase turn;
    private final RefreshCases refresh;
    private final AccessFacts access;
    private final Audit audit;
    private final ServiceClock clock;

    AnswerOverride(
            Receipts receipts,
            Overrides overrides,
            CasesByRule cases,
            OverrideWords words,
            TurnOfCase turn,
            RefreshCases refresh,
            AccessFacts access,
            Audit audit,
            ServiceClock clock) {
        this.receipts = receipts;
        this.overrides = overrides;
        this.cases = cases;
        this.words = words;
        this.turn = turn;
        this.refresh = refresh;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** Returns the field with the answer to one of a request. */
    static String field(StoredOverride one) {
        return "answer-" + one.id();
    }

    Saved answer(User user, UUID request, Typed typed) {
        return receipts.once(user, typed, () -> answerNow(user, request, typed));
    }

    private Saved answerNow(User user, UUID request, Typed typed) {
        toAnswer(user, request).forEach(one -> turn.take(one.crn())); // in the order of their CRNs
        List<StoredOverride> waiting = toAnswer(user, request);
        if (waiting.isEmpty()) {
            return new Saved.To("/overrides?notice=rulebook.notice.overrideSettled");
        }
        List<StoredOverride> agreed = answered(waiting, typed, OverrideState.IN_FORCE);
        List<StoredOverride> refused = answered(waiting, typed, OverrideState.REFUSED);
        Map<Crn, ByRule> rules = byRulesInForce(agreed);
        var reading = new Reading(typed, WORDS, clock.today());
        String why = reading.text("why", LONGEST);
        if (agreed.isEmpty() && refused.isEmpty()) {
            reading.refuse("cases", WORDS + ".cases.missing");
        }
        if (!refused.isEmpty() && why.isEmpty()) {
            reading.refuse("why", WORDS + ".why.missing");
        }
        if (agreed.stream().anyMatch(one -> one.until().isBefore(clock.today()))) {
            reading.refuse("cases", WORDS + ".over");
        }
        agreed.forEach(one -> refuseForbidden(reading, one, rules));
        if (!reading.problems().isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        refused.forEach(one -> settle(user, one, OverrideState.REFUSED, why));
        boolean raised = agree(user, agreed, rules);
        return new Saved.To(
                "/overrides?notice=rulebook.notice."
                        + (raised ? "overrideRaised" : "overrideAnswered"));
    }

    /** Rules may have changed since it was asked: the cases are worked out by those in force. */
    private Map<Crn, ByRule> byRulesInForce(List<StoredOverride> agreed) {
        List<Crn> crns = agreed.stream().map(StoredOverride::crn).toList();
        refresh.again(crns);
        return cases.of(crns);
    }

    private Optional<Weighed> weigh(StoredOverride one, Map<Crn, ByRule> rules) {
        return Optional.ofNullable(rules.get(one.crn()))
                .map(rule -> rule.weigh(one.way().mode(), one.way().everyDays()));
    }

    private void refuseForbidden(Reading reading, StoredOverride one, Map<Crn, ByRule> rules) {
        ByRule rule = rules.get(one.crn());
        if (rule != null
                && weigh(one, rules).orElseThrow() instanceof Weighed.Forbidden forbidden) {
            reading.refuse(
                    "cases",
                    WORDS + ".forbidden",
                    one.crn().value(),
                    words.row(rule.book(), forbidden));
        }
    }

    /** Returns whether the head of unit is asked for some, since the rules in force say so. */
    private boolean agree(User user, List<StoredOverride> agreed, Map<Crn, ByRule> rules) {
        List<Crn> changed = new ArrayList<>();
        boolean raised = false;
        for (StoredOverride one : agreed) {
            if (user.role() != Role.HEAD_OF_UNIT
                    && weigh(one, rules).filter(BY_HEAD::equals).isPresent()) {
                overrides.raise(one, Approver.HEAD_OF_UNIT);
                raised = true;
            } else if (settle(user, one, OverrideState.IN_FORCE, "")) {
                changed.add(one.crn());
            }
        }
        refresh.again(changed);
        return raised;
    }

    /** Returns what of a request waits for somebody, without whoever is closed to them. */
    List<StoredOverride> toAnswer(User user, UUID request) {
        List<StoredOverride> all = overrides.toAnswer(user, request);
        Set<Crn> shown =
                access.shown(user.staffOrNobody(), all.stream().map(StoredOverride::crn).toList());
        return all.stream().filter(one -> shown.contains(one.crn())).toList();
    }

    private static List<StoredOverride> answered(
            List<StoredOverride> waiting, Typed typed, OverrideState state) {
        return waiting.stream().filter(one -> typed.one(field(one)).equals(state.name())).toList();
    }

    private boolean settle(User user, StoredOverride one, OverrideState state, String why) {
        boolean done = overrides.settle(one, state, why, user);
        if (done) {
            audit.ofCase(one.crn(), user, "override " + state);
        }
        return done;
    }

    /** Ends what is in force, or takes back what waits for an answer. */
    Saved end(User user, Crn crn, UUID id, Typed typed) {
        return receipts.once(
                user,
                typed,
                () -> {
                    turn.take(crn);
                    StoredOverride one =
                            overrides.of(crn).stream()
                                    .filter(stored -> stored.id().equals(id))
                                    .findFirst()
                                    .orElseThrow(NotFound::new);
                    boolean ended =
                            one.state() == OverrideState.IN_FORCE && overrides.end(crn, user);
                    if (ended) {
                        audit.ofCase(crn, user, "override " + OverrideState.ENDED);
                        refresh.again(List.of(crn));
                    }
                    boolean done = ended || settle(user, one, OverrideState.WITHDRAWN, "");
                    return new Saved.To(
                            "/cases/"
                                    + crn
                                    + "/override?notice=rulebook.notice."
                                    + (done ? "overrideEnded" : "overrideSettled"));
                });
    }
}
