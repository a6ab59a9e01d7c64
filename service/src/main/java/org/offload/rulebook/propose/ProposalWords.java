package org.offload.rulebook.propose;

import org.offload.caseload.ContactMode;
import org.offload.platform.Choice;
import org.offload.platform.PlainDates;
import org.offload.platform.Words;
import org.offload.rulebook.due.CasesByRule.ByRule;
import org.offload.rulebook.due.Decision;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Says proposals in words. */
@Component
class ProposalWords {

    private final Words words;

    ProposalWords(Words words) {
        this.words = words;
    }

    /** Returns how many would be met in which way, the most first. */
    List<String> sums(List<Proposal> open) {
        Map<ContactMode, Integer> counts = new TreeMap<>();
        open.forEach(one -> counts.merge(one.toMode(), 1, Integer::sum));
        return byCount(counts);
    }

    private List<String> byCount(Map<ContactMode, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<ContactMode, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(entry -> words.say("rulebook.propose.sum." + entry.getKey(), entry.getValue()))
                .toList();
    }

    /**
     * Returns how many cases are now met in which way first, the most first, and those to decide.
     */
    List<String> now(Collection<ByRule> cases) {
        Map<ContactMode, Integer> counts = new TreeMap<>();
        int toDecide = 0;
        for (ByRule one : cases) {
            Decision decision = one.decision();
            if (!decision.missing().isEmpty()) {
                toDecide++;
            } else {
                counts.merge(decision.strands().getFirst().modes().getFirst(), 1, Integer::sum);
            }
        }
        List<String> now = new ArrayList<>(byCount(counts));
        if (toDecide > 0) {
            now.add(words.say("rulebook.propose.toDecide", toDecide));
        }
        return now;
    }

    ProposalsPage.Open open(Proposal one, Set<ContactMode> allowed) {
        return new ProposalsPage.Open(
                one.crn().value(),
                AnswerProposals.field(one),
                when(one, one.fromMode()),
                words.say(
                        one.givesBack() ? "rulebook.propose.back" : "rulebook.propose.then",
                        mode(one.toMode())),
                answers(one, allowed));
    }

    private List<Choice> answers(Proposal one, Set<ContactMode> allowed) {
        List<Choice> answers = new ArrayList<>();
        answers.add(
                Choice.of(
                        one.toMode().name(),
                        words.say("rulebook.propose.accept", mode(one.toMode()))));
        allowed.stream()
                .filter(mode -> mode != one.toMode() && mode != one.fromMode())
                .forEach(
                        mode ->
                                answers.add(
                                        Choice.of(
                                                mode.name(),
                                                words.say(
                                                        "rulebook.propose.instead", mode(mode)))));
        answers.add(Choice.of(AnswerProposals.LEAVE, words.say("rulebook.propose.leave")));
        answers.add(Choice.of(AnswerProposals.LATER, words.say("rulebook.propose.later")));
        return answers;
    }

    ProposalsPage.Accepted accepted(Proposal one) {
        return new ProposalsPage.Accepted(
                one.crn().value(),
                words.say("rulebook.propose.was", when(one, one.fromMode()), mode(one.toMode())),
                "/cases/" + one.crn() + "/proposals/" + one.id() + "/undo");
    }

    private String when(Proposal one, ContactMode mode) {
        String time = one.startsAt() == null ? "" : " " + PlainDates.time(one.startsAt());
        return PlainDates.shortDay(one.day()) + time + ", " + mode(mode);
    }

    /** Returns when an appointment is, as the person is told. */
    String appointment(Proposal one) {
        String day = PlainDates.namedDay(one.day());
        return one.startsAt() == null ? day : day + " at " + PlainDates.time(one.startsAt());
    }

    String mode(ContactMode mode) {
        return words.name("rulebook.mode", mode);
    }
}
