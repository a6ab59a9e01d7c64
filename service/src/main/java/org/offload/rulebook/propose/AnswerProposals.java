package org.offload.rulebook.propose;

import org.offload.caseload.BookedModes;
import org.offload.caseload.BookedModes.Way;
import org.offload.caseload.ContactMode;
import org.offload.correspondence.Messages;
import org.offload.correspondence.Template;
import org.offload.platform.Audit;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.offload.platform.Words;
import org.springframework.stereotype.Service;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Answers proposals, one by one or all at once, and takes an answer back on the same day. */
@Service
class AnswerProposals {

    static final String LEAVE = "LEAVE";
    static final String LATER = "LATER";

    private static final String DONE = "/proposals?notice=rulebook.notice.answered";

    private final Proposals proposals;
    private final BookedModes bookings;
    private final Receipts receipts;
    private final Audit audit;
    private final Words words;
    private final ProposalWords said;
    private final Messages messages;

    AnswerProposals(
            Proposals proposals,
            BookedModes bookings,
            Receipts receipts,
            Audit audit,
            Words words,
            ProposalWords said,
            Messages messages) {
        this.proposals = proposals;
        this.bookings = bookings;
        this.receipts = receipts;
        this.audit = audit;
        this.words = words;
        this.said = said;
        this.messages = messages;
    }

    /** Returns the field of a form for the answer to a proposal. */
    static String field(Proposal proposal) {
        return "answer-" + proposal.id();
    }

    /** Answers all that the form says something of; what is answered for later stays open. */
    Saved answer(User user, Typed typed) {
        return receipts.once(
                user,
                typed,
                () -> {
                    List<Proposal> open = proposals.open(user.staffOrNobody());
                    Map<UUID, Set<ContactMode>> allowed = allowed(open);
                    open.forEach(
                            one ->
                                    answer(
                                            user,
                                            one,
                                            typed.one(field(one)),
                                            allowed.getOrDefault(one.contactId(), Set.of())));
                    return new Saved.To(DONE);
                });
    }

    /** Returns the ways in which each booking may be met now. */
    Map<UUID, Set<ContactMode>> allowed(List<Proposal> open) {
        return bookings.of(open.stream().map(Proposal::crn).distinct().toList()).stream()
                .collect(
                        Collectors.toMap(
                                BookedModes.Booked::contactId,
                                booked -> new LinkedHashSet<>(booked.allowed())));
    }

    private void answer(User user, Proposal one, String answer, Set<ContactMode> allowed) {
        if (answer.equals(LEAVE)) {
            proposals.answer(one, ProposalState.REFUSED, one.to(), one.toMode(), user.username());
        } else {
            allowed.stream()
                    .filter(mode -> mode.name().equals(answer))
                    .findFirst()
                    .ifPresent(mode -> accept(user, one, mode));
        }
    }

    private void accept(User user, Proposal one, ContactMode mode) {
        Way to = mode == one.toMode() ? one.to() : BookedModes.way(mode);
        boolean done =
                bookings.change(
                        one.crn(),
                        one.contactId(),
                        one.from(),
                        to,
                        words.say("rulebook.propose.why"),
                        user.username());
        proposals.answer(
                one, done ? ProposalState.ACCEPTED : ProposalState.GONE, to, mode, user.username());
        if (done) {
            tell(user, one, mode);
        }
        audit.ofCase(one.crn(), user, "booking changed");
    }

    /** Of a way that we have no words for, whoever booked tells the person. */
    private void tell(User user, Proposal one, ContactMode mode) {
        if (mode != ContactMode.OTHER) {
            messages.draft(
                    one.crn(),
                    new Messages.About(one.contactId(), one.day()),
                    mode.isCall() ? Template.CALLED_INSTEAD : Template.SEEN_INSTEAD,
                    user,
                    said.appointment(one),
                    said.mode(mode));
        }
    }

    /** Puts a booking back as it was before it was accepted today. */
    Saved undo(User user, Typed typed, Proposal one) {
        return receipts.once(
                user,
                typed,
                () -> {
                    boolean done =
                            bookings.change(
                                    one.crn(),
                                    one.contactId(),
                                    one.to(),
                                    one.from(),
                                    words.say("rulebook.propose.why.undo"),
                                    user.username());
                    if (!done) {
                        return Saved.Refused.because("undo", "rulebook.propose.undo.gone");
                    }
                    proposals.answer(
                            one, ProposalState.UNDONE, one.to(), one.toMode(), user.username());
                    if (messages.drop(one.crn(), one.contactId(), user)) {
                        tell(user, one, one.fromMode());
                    }
                    audit.ofCase(one.crn(), user, "booking changed");
                    return new Saved.To("/proposals?notice=rulebook.notice.undone");
                });
    }
}
