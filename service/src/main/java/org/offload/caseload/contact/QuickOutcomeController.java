package org.offload.caseload.contact;

import org.offload.kernel.Crn;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Saved;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.UUID;

@Controller
class QuickOutcomeController {

    private final QuickOutcome quick;

    QuickOutcomeController(QuickOutcome quick) {
        this.quick = quick;
    }

    @May(Job.RECORD_CONTACT)
    @PostMapping("/cases/{crn}/appointments/{id}/complied")
    View complied(Visit visit, @PathVariable Crn crn, @PathVariable UUID id, Typed typed) {
        return to(quick.complied(visit.user(), crn, id, typed));
    }

    @May(Job.RECORD_CONTACT)
    @PostMapping("/cases/{crn}/contacts/{id}/{version}/undo")
    View undo(
            Visit visit,
            @PathVariable Crn crn,
            @PathVariable UUID id,
            @PathVariable int version,
            Typed typed) {
        return to(quick.undo(visit.user(), crn, id, version, typed));
    }

    private static View to(Saved saved) {
        return switch (saved) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash(String path) -> new RedirectView(path.isEmpty() ? "/my-day" : path);
            case Saved.Refused _ -> new RedirectView("/my-day");
        };
    }
}
