package org.offload.caseload.correction;

import org.offload.caseload.header.CaseHeaders;
import org.offload.caseload.header.IdentityHead;
import org.offload.kernel.Crn;
import org.offload.platform.Entry;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.NotFound;
import org.offload.platform.Pages;
import org.offload.platform.PartPages;
import org.offload.platform.PartPages.Owner;
import org.offload.platform.Parts;
import org.offload.platform.Saved;
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

import java.util.UUID;

@Controller
@RequestMapping("/cases/{crn}/contacts/{id}")
class CorrectionController {

    private final Pages pages;
    private final PartPages partPages;
    private final CorrectPages correctPages;
    private final CorrectContact correct;
    private final Corrections corrections;
    private final Parts parts;
    private final ContactPart part;
    private final CaseHeaders headers;

    CorrectionController(
            Pages pages,
            PartPages partPages,
            CorrectPages correctPages,
            CorrectContact correct,
            Corrections corrections,
            Parts parts,
            ContactPart part,
            CaseHeaders headers) {
        this.pages = pages;
        this.partPages = partPages;
        this.correctPages = correctPages;
        this.correct = correct;
        this.corrections = corrections;
        this.parts = parts;
        this.part = part;
        this.headers = headers;
    }

    @May(Job.RECORD_CONTACT)
    @GetMapping("/correct")
    View open(Visit visit, @PathVariable Crn crn, @PathVariable UUID id) {
        requireShown(visit, crn, id);
        return pages.show(correctPages.open(visit, crn, find(crn, id)));
    }

    @May(Job.RECORD_CONTACT)
    @PostMapping("/correct")
    View save(Visit visit, @PathVariable Crn crn, @PathVariable UUID id, Typed typed) {
        requireShown(visit, crn, id);
        return answer(visit, crn, id, typed, correct.correct(visit.user(), crn, id, typed));
    }

    @May(Job.RECORD_CONTACT)
    @PostMapping("/withdraw")
    View withdraw(Visit visit, @PathVariable Crn crn, @PathVariable UUID id, Typed typed) {
        requireShown(visit, crn, id);
        return answer(visit, crn, id, typed, correct.withdraw(visit.user(), crn, id, typed));
    }

    /** Reasons of a sensitive contact are kept back with its notes. */
    @May(Job.SEE_CASE)
    @GetMapping("/history")
    View history(Visit visit, @PathVariable Crn crn, @PathVariable UUID id) {
        String path = "/cases/" + crn + "/contacts/" + id;
        var owner =
                new Owner(
                        crn.value(),
                        path,
                        pages.part(new IdentityHead(visit.frame(""), headers.of(crn))),
                        _ -> false,
                        PartPages.Around.NOTHING);
        return isKeptBack(visit, crn, id)
                ? new RedirectView(path)
                : partPages.history(visit, owner, part, id.toString());
    }

    private boolean isKeptBack(Visit visit, Crn crn, UUID id) {
        return !visit.standing().readsSensitive() && corrections.isSensitive(crn, id);
    }

    /** Who may not read what it says may not correct it either. */
    private void requireShown(Visit visit, Crn crn, UUID id) {
        if (isKeptBack(visit, crn, id)) {
            throw new NotFound();
        }
    }

    private View answer(Visit visit, Crn crn, UUID id, Typed typed, Saved saved) {
        return switch (saved) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Refused(var problems) ->
                    pages.show(
                            correctPages.again(visit, crn, find(crn, id), typed, problems),
                            HttpStatus.UNPROCESSABLE_CONTENT);
            case Saved.Clash _ ->
                    pages.show(
                            correctPages.beside(visit, crn, find(crn, id), typed),
                            HttpStatus.CONFLICT);
        };
    }

    private Entry find(Crn crn, UUID id) {
        return parts.find(part, crn.value(), id.toString()).orElseThrow(NotFound::new);
    }
}
