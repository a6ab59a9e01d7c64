package org.offload.voice.idea;

import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.NotFound;
import org.offload.platform.Pages;
import org.offload.platform.Saved;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.Map;
import java.util.UUID;

/** Objecting to an idea, with a reason that everybody can read. */
@Controller
@RequestMapping(Idea.LIST + "/{idea}/object")
class ObjectController {

    private static final String WORDS = GiveView.WORDS;
    private static final String TITLE = "voice.idea.object";
    private static final String REASON = "reason";

    private final Pages pages;
    private final Forms forms;
    private final Ideas ideas;
    private final IdeaViews views;
    private final GiveView give;

    ObjectController(Pages pages, Forms forms, Ideas ideas, IdeaViews views, GiveView give) {
        this.pages = pages;
        this.forms = forms;
        this.ideas = ideas;
        this.views = views;
        this.give = give;
    }

    @May(Job.SPEAK)
    @GetMapping
    View open(Visit visit, @PathVariable UUID idea) {
        Idea one =
                ideas.find(idea)
                        .filter(found -> found.state().isUndecided())
                        .orElseThrow(NotFound::new);
        Map<String, String> values = Map.of(REASON, saved(visit, idea));
        return show(visit, one, forms.open(visit.frameOf(TITLE), WORDS, visit.path(), values));
    }

    @May(Job.SPEAK)
    @PostMapping
    View object(Visit visit, @PathVariable UUID idea, Typed typed) {
        var frame = visit.frameOf(TITLE);
        return switch (give.object(visit.user(), idea, typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _ -> again(visit, idea, forms.twice(frame, WORDS, typed, REASON));
            case Saved.Refused(var problems) ->
                    again(visit, idea, forms.again(frame, WORDS, typed, problems));
        };
    }

    private View again(Visit visit, UUID idea, Form form) {
        return show(visit, ideas.find(idea).orElseThrow(NotFound::new), form);
    }

    private String saved(Visit visit, UUID idea) {
        return views.of(idea, visit.user()).map(IdeaView::reason).orElse("");
    }

    private View show(Visit visit, Idea one, Form form) {
        return pages.show(
                new ObjectPage(
                        form.frame(),
                        form,
                        one.path(),
                        one.title(),
                        give.version(one.ideaId(), visit.user()),
                        form.problems().isEmpty() ? "" : saved(visit, one.ideaId())),
                form.status());
    }
}
