package org.offload.rulebook.propose;

import org.offload.caseload.BookedModes;
import org.offload.caseload.BookedModes.Booked;
import org.offload.caseload.ContactMode;
import org.offload.kernel.Crn;
import org.offload.kernel.StaffId;
import org.offload.rulebook.book.Layer;
import org.offload.rulebook.due.CasesByRule;
import org.offload.rulebook.due.CasesByRule.ByRule;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Proposes another way for bookings that no contact which is due allows. Nothing is changed until
 * who booked has accepted. What was changed by an earlier proposal and may be as it was is proposed
 * back.
 */
@Service
public class ProposeForCases {

    private static final int OFTEN = 1; // day: a booking is not about how often

    private final BookedModes bookings;
    private final Proposals proposals;
    private final CasesByRule cases;

    ProposeForCases(BookedModes bookings, Proposals proposals, CasesByRule cases) {
        this.bookings = bookings;
        this.proposals = proposals;
        this.cases = cases;
    }

    /** Looks at the bookings to come of some cases; what was proposed before is let go. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void of(List<Crn> crns) {
        proposals.letGo(crns);
        List<Booked> booked = bookings.of(crns);
        if (booked.isEmpty()) {
            return;
        }
        Map<Crn, ByRule> rules = cases.of(crns);
        Map<UUID, Proposal> accepted = proposals.lastAccepted(crns);
        proposals.add(
                booked.stream()
                        .flatMap(
                                one ->
                                        proposed(
                                                one,
                                                Optional.ofNullable(rules.get(one.crn())),
                                                Optional.ofNullable(accepted.get(one.contactId())))
                                                .stream())
                        .toList());
    }

    private static Optional<Proposed> proposed(
            Booked booked, Optional<ByRule> rule, Optional<Proposal> earlier) {
        StaffId staff = booked.staff();
        if (staff == null || booked.allowed().isEmpty()) {
            return Optional.empty(); // nobody to ask, or no way to propose: the gap says what to do
        }
        Optional<Proposed> back =
                earlier.filter(one -> mayBe(booked, rule, one))
                        .filter(one -> one.to().equals(booked.way()))
                        .map(one -> new Proposed(booked, staff, one.from(), one.fromMode(), true));
        if (back.isPresent() || booked.allowed().contains(booked.mode())) {
            return back;
        }
        ContactMode mode = booked.allowed().getFirst();
        return Optional.of(new Proposed(booked, staff, BookedModes.way(mode), mode, false));
    }

    /**
     * Once ordinary rules hold again, what was booked may have been more than they ask for: it may
     * be so again, once.
     */
    private static boolean mayBe(Booked booked, Optional<ByRule> rule, Proposal earlier) {
        return booked.allowed().contains(earlier.fromMode())
                || !earlier.givesBack()
                        && rule.filter(one -> one.book().layer() == Layer.ORDINARY)
                                .filter(one -> !one.isOverridden())
                                .map(one -> one.weigh(earlier.fromMode(), OFTEN))
                                .filter(weighed -> weighed.lets(false))
                                .isPresent();
    }
}
