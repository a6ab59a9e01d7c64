package org.offload.caseload.contact;

import org.jspecify.annotations.Nullable;
import org.offload.kernel.Crn;
import org.offload.platform.Forms;
import org.offload.platform.Ids;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.NotFound;
import org.offload.platform.Pages;
import org.offload.platform.Saved;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.Optional;
import java.util.UUID;

@Controller
@RequestMapping("/cases/{crn}")
class RecordContactController {

    private final Pages pages;
    private final Forms forms;
    private final RecordContactPages recordPages;
    private final ClashPages clashPages;
    private final RecordContact record;
    private final Contacts contacts;

    RecordContactController(
            Pages pages,
            Forms forms,
            RecordContactPages recordPages,
            ClashPages clashPages,
            RecordContact record,
            Contacts contacts) {
        this.pages = pages;
        this.forms = forms;
        this.recordPages = recordPages;
        this.clashPages = clashPages;
        this.record = record;
        this.contacts = contacts;
    }

    @May(Job.RECORD_CONTACT)
    @GetMapping("/contacts/new")
    View open(
            Visit visit,
            @PathVariable Crn crn,
            @RequestParam Optional<UUID> line,
            @RequestParam Optional<String> from,
            @RequestParam Optional<UUID> form) {
        String query = line.map(id -> "?line=" + id).orElse(from.isPresent() ? "?from=case" : "");
        if (line.isEmpty() && from.isPresent() && form.isEmpty()) {
            // Going back to this address then brings back the same form, and saves nothing twice.
            return new RedirectView(visit.path() + query + "&form=" + Ids.next());
        }
        var page = recordPages.open(visit, crn, null, visit.path() + query);
        return pages.show(form.map(page::withReceipt).orElse(page));
    }

    @May(Job.RECORD_CONTACT)
    @PostMapping("/contacts/new")
    View save(Visit visit, @PathVariable Crn crn, @RequestParam Optional<UUID> line, Typed typed) {
        return answer(visit, crn, null, typed, record.handleNew(visit.user(), crn, line, typed));
    }

    @May(Job.RECORD_CONTACT)
    @GetMapping("/appointments/{id}/outcome")
    View openBooked(Visit visit, @PathVariable Crn crn, @PathVariable UUID id) {
        Contact booked = contacts.one(crn, id).orElseThrow(NotFound::new);
        if (booked.outcome() != null) {
            return new RedirectView(
                    "/cases/" + crn + "/contacts/" + id + "?notice=caseload.notice.already");
        }
        return pages.show(recordPages.open(visit, crn, booked, visit.path()));
    }

    @May(Job.RECORD_CONTACT)
    @PostMapping("/appointments/{id}/outcome")
    View saveBooked(Visit visit, @PathVariable Crn crn, @PathVariable UUID id, Typed typed) {
        Contact booked = contacts.one(crn, id).orElseThrow(NotFound::new);
        return answer(visit, crn, booked, typed, record.handleBooked(visit.user(), crn, id, typed));
    }

    private View answer(Visit visit, Crn crn, @Nullable Contact booked, Typed typed, Saved saved) {
        return switch (saved) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Refused(var problems) ->
                    pages.show(
                            recordPages.again(
                                    visit,
                                    crn,
                                    booked,
                                    forms.again(
                                            visit.frameOf("caseload.record.title"),
                                            ContactFields.WORDS,
                                            typed,
                                            problems)),
                            HttpStatus.UNPROCESSABLE_CONTENT);
            case Saved.Clash _ ->
                    pages.show(clashPages.of(visit, crn, booked, typed), HttpStatus.CONFLICT);
        };
    }
}
