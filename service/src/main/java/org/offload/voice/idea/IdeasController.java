package org.offload.voice.idea;

import org.offload.platform.After;
import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Pages;
import org.offload.platform.Saved;
import org.offload.platform.Sheet;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The list of ideas, and proposing one. */
@Controller
class IdeasController {

    private static final String WORDS = ProposeIdea.WORDS;
    private static final String PROPOSE = "voice.idea.propose";

    private final Pages pages;
    private final Forms forms;
    private final Ideas ideas;
    private final ProposeIdea propose;
    private final IdeaWords words;

    IdeasController(Pages pages, Forms forms, Ideas ideas, ProposeIdea propose, IdeaWords words) {
        this.pages = pages;
        this.forms = forms;
        this.ideas = ideas;
        this.propose = propose;
        this.words = words;
    }

    @May(Job.SEE_VOICE)
    @GetMapping(Idea.LIST)
    View list(
            Visit visit,
            @RequestParam Optional<IdeaState> state,
            @RequestParam Optional<Instant> at,
            @RequestParam Optional<UUID> id) {
        var sheet = Sheet.of(ideas.latest(state, After.of(at, id)), Ideas.PAGE);
        return pages.show(
                new IdeasPage(
                        visit.frameOf("voice.idea.list"),
                        words.states(state),
                        sheet.map(words::row),
                        sheet.next(last -> next(state, last))));
    }

    private static String next(Optional<IdeaState> state, Ideas.Row last) {
        return Idea.LIST
                + "?"
                + state.map(one -> "state=" + one + "&").orElse("")
                + new After(last.activeAt(), last.ideaId()).query();
    }

    @May(Job.SPEAK)
    @GetMapping(Idea.LIST + "/new")
    View open(Visit visit) {
        return show(forms.open(visit.frameOf(PROPOSE), WORDS, visit.path(), Map.of()));
    }

    @May(Job.SPEAK)
    @PostMapping(Idea.LIST + "/new")
    View propose(Visit visit, Typed typed) {
        var frame = visit.frameOf(PROPOSE);
        return switch (propose.propose(visit.user(), typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _ -> show(forms.twice(frame, WORDS, typed, "title"));
            case Saved.Refused(var problems) -> show(forms.again(frame, WORDS, typed, problems));
        };
    }

    private View show(Form form) {
        return pages.show(new ProposePage(form.frame(), form), form.status());
    }
}
