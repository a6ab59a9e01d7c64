package org.offload.rulebook.propose;

import org.offload.caseload.BookedModes;
import org.offload.caseload.BookedModes.Booked;
import org.offload.caseload.BookedModes.Way;
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
        crns.forEach(proposals::letGo);
        Map<Crn, ByRule> rules = cases.of(crns);
        bookings.of(crns)
                .forEach(booked -> propose(booked, Optional.ofNullable(rules.get(booked.crn()))));
    }

    private void propose(Booked booked, Optional<ByRule> rule) {
        StaffId staff = booked.staff();
        if (staff == null || booked.allowed().isEmpty()) {
            return; // nobody to ask, or no way to propose: the gap says what to do
        }
        Optional<Proposal> earlier = proposals.lastAccepted(booked.crn(), booked.contactId());
        Optional<Proposal> back =
                earlier.filter(one -> mayBe(booked, rule, one))
                        .filter(one -> one.to().equals(booked.way()));
        if (back.isPresent()) {
            proposals.add(booked, staff, back.get().from(), back.get().fromMode(), true);
        } else if (!booked.allowed().contains(booked.mode())) {
            ContactMode mode = booked.allowed().getFirst();
            Way to = BookedModes.way(mode);
            proposals.add(booked, staff, to, mode, false);
        }
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
