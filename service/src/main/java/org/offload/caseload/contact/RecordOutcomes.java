package org.offload.caseload.contact;

import org.offload.caseload.code.AllowedOutcomes;
import org.offload.caseload.code.Code;
import org.offload.caseload.code.Codes;
import org.offload.caseload.day.CaseTurn;
import org.offload.caseload.day.RefreshLines;
import org.offload.kernel.Crn;
import org.offload.platform.Access;
import org.offload.platform.AccessFacts;
import org.offload.platform.Audit;
import org.offload.platform.Job;
import org.offload.platform.Problem;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.springframework.stereotype.Service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Records several outcomes in one save. One that somebody recorded meanwhile is left as it is. */
@Service
class RecordOutcomes {

    static final String FIELD = "outcome.";

    private final CaseTurn turn;
    private final Receipts receipts;
    private final Contacts contacts;
    private final RefreshLines lines;
    private final Codes codes;
    private final AllowedOutcomes allowed;
    private final ServiceClock clock;
    private final AccessFacts access;
    private final Audit audit;

    RecordOutcomes(
            CaseTurn turn,
            Receipts receipts,
            Contacts contacts,
            RefreshLines lines,
            Codes codes,
            AllowedOutcomes allowed,
            ServiceClock clock,
            AccessFacts access,
            Audit audit) {
        this.turn = turn;
        this.receipts = receipts;
        this.contacts = contacts;
        this.lines = lines;
        this.codes = codes;
        this.allowed = allowed;
        this.clock = clock;
        this.access = access;
        this.audit = audit;
    }

    /** One choice on the page. */
    private record Chosen(Crn crn, UUID id, String outcome) {

        String field() {
            return FIELD + crn + "." + id;
        }

        static Optional<Chosen> of(String field, String outcome) {
            String[] parts = field.split("\\.", -1);
            if (parts.length != 3 || outcome.isEmpty()) {
                return Optional.empty();
            }
            try {
                UUID id = UUID.fromString(parts[2]);
                return Crn.parse(parts[1]).map(crn -> new Chosen(crn, id, outcome));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }

    Saved handle(User user, Typed typed) {
        return receipts.once(user, typed, () -> record(user, typed));
    }

    private Saved record(User user, Typed typed) {
        List<Chosen> chosen = new ArrayList<>();
        typed.content().forEach((field, value) -> Chosen.of(field, value).ifPresent(chosen::add));
        if (chosen.isEmpty()) {
            return Saved.Refused.because("outcomes", "caseload.outcomes.missing");
        }
        for (Chosen one : chosen) {
            Optional<Problem> wrong = notAllowed(user, one);
            if (wrong.isPresent()) {
                return new Saved.Refused(List.of(wrong.get()));
            }
        }
        int kept = 0;
        for (Chosen one : chosen) {
            kept += record(user, one) ? 1 : 0;
        }
        String notice = kept == chosen.size() ? "outcomes" : "someOutcomes";
        return new Saved.To("/my-day?notice=caseload.notice." + notice);
    }

    private boolean mayRecord(User user, Crn crn) {
        return Access.decide(user.role(), Job.RECORD_CONTACT, access.of(user, crn))
                instanceof Access.Decision.Allowed;
    }

    private Optional<Problem> notAllowed(User user, Chosen one) {
        return Optional.of(one)
                .filter(mine -> codes.outcome(mine.outcome()).isPresent())
                .filter(mine -> mayRecord(user, mine.crn()))
                .flatMap(mine -> contacts.one(mine.crn(), mine.id()))
                .map(Contact::type)
                .filter(type -> !allowed.allows(type, one.outcome(), clock.today()))
                .map(
                        type ->
                                Problem.of(
                                        one.field(),
                                        "caseload.outcomes.notAllowed",
                                        codes.contactType(type)));
    }

    private boolean record(User user, Chosen one) {
        Optional<Code> outcome = codes.offered("contact_outcomes", one.outcome());
        if (outcome.isEmpty() || !mayRecord(user, one.crn())) {
            return false;
        }
        turn.take(one.crn());
        Optional<Contact> found =
                contacts.one(one.crn(), one.id())
                        .filter(contact -> contact.outcome() == null)
                        .filter(contact -> !contact.onDay().isAfter(clock.today()));
        boolean set =
                found.isPresent()
                        && contacts.setOutcome(
                                found.get(), one.outcome(), false, user.username(), clock.now());
        if (set) {
            audit.ofCase(one.crn(), user, "outcome");
            lines.of(one.crn());
        }
        return set;
    }
}
