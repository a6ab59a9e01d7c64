package org.offload.caseload.score;

import org.offload.caseload.header.CaseHeaders;
import org.offload.kernel.Crn;
import org.offload.platform.Forms;
import org.offload.platform.Frame;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Pages;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.offload.platform.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

@Controller
@RequestMapping("/cases/{crn}/scores")
class ScoresController {

    private final Pages pages;
    private final Forms forms;
    private final CaseHeaders headers;
    private final ReadFacts facts;
    private final RecordTier tiers;
    private final ServiceClock clock;

    ScoresController(
            Pages pages,
            Forms forms,
            CaseHeaders headers,
            ReadFacts facts,
            RecordTier tiers,
            ServiceClock clock) {
        this.pages = pages;
        this.forms = forms;
        this.headers = headers;
        this.facts = facts;
        this.tiers = tiers;
        this.clock = clock;
    }

    @May(Job.SEE_CASE)
    @GetMapping
    View show(Visit visit, @PathVariable Crn crn) {
        FactsForScores of = facts.of(crn, clock.today());
        WorkedOut found = WorkedOut.of(of, clock.today());
        Frame frame = visit.frameOf("caseload.scores.title");
        Words words = visit.words();
        var tier = new TiersInWords(words, found);
        var rest = new ToMendInWords(words, of, crn);
        return pages.show(
                new ScoresPage(
                        frame,
                        headers.of(crn),
                        tier.recorded(),
                        tier.lines(),
                        new ScoresInWords(words, found).lines(),
                        rest.toMend(),
                        rest.made(),
                        forms.button(frame)));
    }

    @May(Job.CHANGE_RECORD)
    @PostMapping
    View recordTier(Visit visit, @PathVariable Crn crn, Typed typed) {
        return switch (tiers.handle(visit.user(), crn, typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _, Saved.Refused _ -> new RedirectView("/cases/" + crn + "/scores");
        };
    }
}
