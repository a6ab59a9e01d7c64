package org.offload.rulebook.compare;

import org.offload.caseload.ContactMode;
import org.offload.caseload.Whose;
import org.offload.kernel.Crn;
import org.offload.platform.ServiceClock;
import org.offload.platform.User;
import org.offload.rulebook.book.Area;
import org.offload.rulebook.book.Book;
import org.offload.rulebook.book.BooksInForce;
import org.offload.rulebook.book.InForce;
import org.offload.rulebook.due.CasesByRule;
import org.offload.rulebook.due.CasesByRule.ByRule;
import org.offload.rulebook.due.Evaluated;
import org.offload.rulebook.due.Inputs;
import org.offload.rulebook.due.StrandDays;
import org.offload.rulebook.finder.FoundCases;
import org.offload.rulebook.finder.FoundCases.Found;
import org.offload.rulebook.finder.Terms;
import org.springframework.stereotype.Service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Works out what a rulebook would change for the cases near somebody. */
@Service
class CompareCases {

    private static final int AT_ONCE = 1_000;

    private final FoundCases cases;
    private final CasesByRule rules;
    private final BooksInForce books;
    private final Evaluated evaluated;
    private final ServiceClock clock;

    CompareCases(
            FoundCases cases,
            CasesByRule rules,
            BooksInForce books,
            Evaluated evaluated,
            ServiceClock clock) {
        this.cases = cases;
        this.rules = rules;
        this.books = books;
        this.evaluated = evaluated;
        this.clock = clock;
    }

    private record Asked(ContactMode mode, int days) {}

    /** A case for which something else would be due. */
    record Difference(Found found, ByRule now, ByRule then) {

        /** Returns from which ways to which: {@code OFFICE>DOORSTEP VIDEO}. */
        String move() {
            return names(now) + ">" + names(then);
        }

        private static String names(ByRule rule) {
            return rule.decision().firstModes().stream()
                    .map(ContactMode::name)
                    .collect(Collectors.joining(" "));
        }
    }

    /** Returns the cases that it would change, in the order of their CRNs. */
    List<Difference> of(User user, Whose whose, Book book) {
        List<Crn> all = cases.of(user, Terms.all(whose));
        Map<Area, InForce> drafts = new HashMap<>();
        List<Difference> differences = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<Crn> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            Map<Crn, ByRule> now = rules.of(some);
            cases.rows(some)
                    .forEach(
                            one ->
                                    Optional.ofNullable(now.get(one.asCrn()))
                                            .flatMap(rule -> difference(one, rule, book, drafts))
                                            .ifPresent(differences::add));
        }
        return differences;
    }

    /** As if it were published where the rulebook in force is: a version takes another's place. */
    private Optional<Difference> difference(
            Found found, ByRule now, Book book, Map<Area, InForce> drafts) {
        InForce draft =
                drafts.computeIfAbsent(
                        now.book().area(), area -> books.draft(book, area, clock.today()));
        if (draft.yieldsTo(now.book())) {
            return Optional.empty();
        }
        var then =
                new ByRule(
                        now.crn(),
                        draft,
                        evaluated.of(draft, Inputs.read(found.inputs())),
                        now.agreed(),
                        false);
        return asked(now).equals(asked(then))
                        && now.decision().missing().equals(then.decision().missing())
                ? Optional.empty()
                : Optional.of(new Difference(found, now, then));
    }

    /** Only what somebody would do otherwise: how they meet first, and how often. */
    private static List<Asked> asked(ByRule rule) {
        return rule.decision().strands().stream()
                .map(
                        strand ->
                                new Asked(
                                        strand.modes().getFirst(),
                                        StrandDays.of(strand, rule.book(), rule.agreed())))
                .toList();
    }
}
