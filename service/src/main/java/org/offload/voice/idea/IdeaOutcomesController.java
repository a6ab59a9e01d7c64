package org.offload.voice.idea;

import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Pages;
import org.offload.platform.Visit;
import org.offload.voice.thread.After;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import java.time.Instant;
import java.util.List;
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
        List<IdeaOutcomes.Row> found = outcomes.latest(After.of(at, id));
        List<IdeaOutcomes.Row> shown = found.subList(0, Math.min(found.size(), IdeaOutcomes.PAGE));
        return pages.show(
                new IdeaOutcomesPage(
                        visit.frameOf("voice.idea.outcomes"),
                        shown.stream().map(words::outcome).toList(),
                        found.size() > shown.size() ? next(shown.getLast()) : ""));
    }

    private static String next(IdeaOutcomes.Row last) {
        return PATH + "?" + new After(last.decidedAt(), last.ideaId()).query();
    }
}
