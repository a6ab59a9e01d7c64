package org.offload.caseload.contact;

import org.offload.caseload.attachment.FileRows;
import org.offload.caseload.code.Code;
import org.offload.caseload.code.Codes;
import org.offload.caseload.compliance.Compliance;
import org.offload.caseload.day.CaseTurn;
import org.offload.caseload.header.CaseHeaders;
import org.offload.kernel.Crn;
import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.NotFound;
import org.offload.platform.Pages;
import org.offload.platform.Problem;
import org.offload.platform.Reading;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

@Controller
@RequestMapping("/cases/{crn}/contacts/{id}")
class ContactController {

    private static final String WORDS = "caseload.addNote";

    private final Pages pages;
    private final Forms forms;
    private final Contacts contacts;
    private final CaseHeaders headers;
    private final RecordContactPages words;
    private final CaseTurn turn;
    private final Receipts receipts;
    private final Codes codes;
    private final Compliance compliance;
    private final FileRows files;
    private final ServiceClock clock;

    ContactController(
            CaseTurn turn,
            Pages pages,
            Forms forms,
            Contacts contacts,
            CaseHeaders headers,
            RecordContactPages words,
            Receipts receipts,
            Codes codes,
            Compliance compliance,
            FileRows files,
            ServiceClock clock) {
        this.turn = turn;
        this.pages = pages;
        this.forms = forms;
        this.contacts = contacts;
        this.headers = headers;
        this.words = words;
        this.receipts = receipts;
        this.codes = codes;
        this.compliance = compliance;
        this.files = files;
        this.clock = clock;
    }

    @May(Job.SEE_CASE)
    @GetMapping
    View open(Visit visit, @PathVariable Crn crn, @PathVariable UUID id) {
        var frame = visit.frameOf("caseload.contact.title");
        return show(visit, crn, id, forms.open(frame, WORDS, visit.path(), Map.of()));
    }

    @May(Job.RECORD_CONTACT)
    @PostMapping("/notes")
    View addNote(Visit visit, @PathVariable Crn crn, @PathVariable UUID id, Typed typed) {
        if (contacts.one(crn, id).isEmpty()) {
            throw new NotFound();
        }
        return switch (receipts.once(visit.user(), typed, () -> add(visit, crn, id, typed))) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _ -> again(visit, crn, id, anew(typed), twice());
            case Saved.Refused(var problems) -> again(visit, crn, id, typed, problems);
        };
    }

    private View again(Visit visit, Crn crn, UUID id, Typed typed, List<Problem> problems) {
        var frame = visit.frameOf("caseload.contact.title");
        return show(visit, crn, id, forms.again(frame, WORDS, typed, problems));
    }

    /** The same words under a new receipt: a form brought back, with other words than it saved. */
    private static Typed anew(Typed typed) {
        Map<String, List<String>> fields = new TreeMap<>(typed.fields());
        fields.remove(Typed.RECEIPT);
        return new Typed(fields);
    }

    private static List<Problem> twice() {
        return List.of(Problem.of("note", WORDS + ".note.twice"));
    }

    private Saved add(Visit visit, Crn crn, UUID id, Typed typed) {
        var reading = new Reading(typed, WORDS, clock.today());
        String note = reading.required("note", ContactFields.LONGEST_NOTE);
        if (!reading.problems().isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        turn.take(crn);
        contacts.addNote(crn, id, note, visit.user().displayName(), clock.now());
        return new Saved.To(
                "/cases/" + crn + "/contacts/" + id + "?notice=caseload.notice.noteAdded");
    }

    private View show(Visit visit, Crn crn, UUID id, Form form) {
        Contact contact = contacts.one(crn, id).orElseThrow(NotFound::new);
        boolean keptBack = contact.isKeptBackFrom(visit.standing());
        String outcome =
                contact.outcome() == null
                        ? ""
                        : codes.outcome(contact.outcome()).map(Code::words).orElse("");
        return pages.show(
                new ContactPage(
                        form.frame(),
                        headers.of(crn),
                        form,
                        contact,
                        words.inWords(contact),
                        outcome,
                        compliance.isFailure(
                                contact.type(), contact.outcome(), contact.eventNumber()),
                        keptBack ? List.of() : contacts.notes(crn, id),
                        files.of(visit, crn, id),
                        keptBack ? visit.standing().facts().askWhom() : "",
                        clock),
                form.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
