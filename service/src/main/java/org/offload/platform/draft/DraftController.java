package org.offload.platform.draft;

import org.offload.platform.Drafts;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Keeps what is being typed. */
@Controller
class DraftController {

    private static final int LONGEST_PATH = 500;

    private final Drafts drafts;

    DraftController(Drafts drafts) {
        this.drafts = drafts;
    }

    @May(Job.KEEP_OWN_THINGS)
    @PostMapping("/drafts")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(Visit visit, Typed typed) {
        String form = typed.one(Typed.FORM);
        if (isPath(form)) {
            drafts.keep(visit.user(), form, typed.content());
        }
    }

    @May(Job.KEEP_OWN_THINGS)
    @PostMapping("/drafts/discard")
    View discard(Visit visit, Typed typed) {
        String form = typed.one(Typed.FORM);
        drafts.discard(visit.user(), form);
        return new RedirectView(isPath(form) ? form : "/");
    }

    private static boolean isPath(String form) {
        return form.matches("/(?![/\\\\])[^\\s\\\\]*") && form.length() <= LONGEST_PATH;
    }
}
