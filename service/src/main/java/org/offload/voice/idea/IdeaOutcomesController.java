package org.offload.voice.idea;

import org.offload.platform.After;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Pages;
import org.offload.platform.Sheet;
import org.offload.platform.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What became of ideas, for everybody to read. */
@Controller
class IdeaOutcomesController {

    private static final String PATH = Idea.LIST + "/outcomes";

    private final Pages pages;
    private final IdeaOutcomes outcomes;
    private final IdeaWords words;

    IdeaOutcomesController(Pages pages, IdeaOutcomes outcomes, IdeaWords words) {
        this.pages = pages;
        this.outcomes = outcomes;
        this.words = words;
    }

    @May(Job.SEE_VOICE)
    @GetMapping(PATH)
    View show(Visit visit, @RequestParam Optional<Instant> at, @RequestParam Optional<UUID> id) {
        var sheet = Sheet.of(outcomes.latest(After.of(at, id)), IdeaOutcomes.PAGE);
        return pages.show(
                new IdeaOutcomesPage(
                        visit.frameOf("voice.idea.outcomes"),
                        sheet.map(words::outcome),
                        sheet.next(IdeaOutcomesController::next)));
    }

    private static String next(IdeaOutcomes.Row last) {
        return PATH + "?" + new After(last.decidedAt(), last.ideaId()).query();
    }
}
