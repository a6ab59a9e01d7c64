package org.offload.rulebook.compare;

import org.offload.caseload.ContactMode;
import org.offload.kernel.Crn;
import org.offload.organisation.NearTeams;
import org.offload.organisation.NearTeams.Team;
import org.offload.platform.ServiceClock;
import org.offload.platform.User;
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
import org.offload.rulebook.finder.Whose;
import org.springframework.stereotype.Service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Works out what a rulebook would change for the cases near somebody. */
@Service
class CompareCases {

    private static final int AT_ONCE = 1_000;

    private final FoundCases cases;
    private final NearTeams near;
    private final CasesByRule rules;
    private final BooksInForce books;
    private final Evaluated evaluated;
    private final ServiceClock clock;

    CompareCases(
            FoundCases cases,
            NearTeams near,
            CasesByRule rules,
            BooksInForce books,
            Evaluated evaluated,
            ServiceClock clock) {
        this.cases = cases;
        this.near = near;
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
        InForce then = books.draft(book, book.area(), clock.today());
        List<Team> teams = near.of(user);
        Terms all = Terms.all(whose);
        List<Difference> differences = new ArrayList<>();
        List<Found> found = cases.page(user, teams, all, "", AT_ONCE);
        while (!found.isEmpty()) {
            Map<Crn, ByRule> now = rules.of(found.stream().map(Found::asCrn).toList());
            found.forEach(
                    one ->
                            Optional.ofNullable(now.get(one.asCrn()))
                                    .flatMap(rule -> difference(one, rule, then))
                                    .ifPresent(differences::add));
            found = cases.page(user, teams, all, found.getLast().crn(), AT_ONCE);
        }
        return differences;
    }

    private Optional<Difference> difference(Found found, ByRule now, InForce draft) {
        if (draft.yieldsTo(now.book())) {
            return Optional.empty();
        }
        var then =
                new ByRule(
                        now.crn(),
                        draft,
                        evaluated.of(draft, Inputs.read(found.inputs())),
                        now.agreed());
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
