package org.offload.platform.page;

import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

@Controller
class HomeController {

    /** Everybody starts where their work is: at the first link that stands above their pages. */
    @May(Job.KEEP_OWN_THINGS)
    @GetMapping("/")
    View start(Visit visit) {
        return new RedirectView(visit.links().getFirst().path());
    }
}
