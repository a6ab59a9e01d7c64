package org.offload.voice.idea;

import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Frame;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Pages;
import org.offload.platform.Saved;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** An idea, its comments, and agreeing with it. */
@Controller
@RequestMapping(Idea.LIST + "/{idea}")
class IdeaController {

    private static final String WORDS = CommentIdea.WORDS;

    private final Pages pages;
    private final Forms forms;
    private final ShowIdea show;
    private final CommentIdea comment;
    private final GiveView give;

    IdeaController(Pages pages, Forms forms, ShowIdea show, CommentIdea comment, GiveView give) {
        this.pages = pages;
        this.forms = forms;
        this.show = show;
        this.comment = comment;
        this.give = give;
    }

    @May(Job.SEE_VOICE)
    @GetMapping
    View show(Visit visit, @PathVariable UUID idea, @RequestParam(defaultValue = "1") int from) {
        return show(visit, idea, from, frame -> forms.open(frame, WORDS, visit.path(), Map.of()));
    }

    @May(Job.SPEAK)
    @PostMapping("/comments")
    View comment(Visit visit, @PathVariable UUID idea, Typed typed) {
        return switch (comment.comment(visit.user(), idea, typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _ ->
                    show(visit, idea, 1, frame -> forms.twice(frame, WORDS, typed, "text"));
            case Saved.Refused(var problems) ->
                    show(visit, idea, 1, frame -> forms.again(frame, WORDS, typed, problems));
        };
    }

    private View show(Visit visit, UUID idea, int from, Function<Frame, Form> opened) {
        IdeaPage page = show.page(visit, idea, from, opened);
        return pages.show(page, page.form().status());
    }

    @May(Job.SPEAK)
    @PostMapping("/agree")
    View agree(Visit visit, @PathVariable UUID idea, Typed typed) {
        return next(idea, give.agree(visit.user(), idea, typed));
    }

    @May(Job.SPEAK)
    @PostMapping("/withdraw")
    View withdraw(Visit visit, @PathVariable UUID idea, Typed typed) {
        return next(idea, give.withdraw(visit.user(), idea, typed));
    }

    private static View next(UUID idea, Saved saved) {
        return switch (saved) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _ -> new RedirectView(Idea.path(idea));
            case Saved.Refused _ ->
                    new RedirectView(Idea.path(idea) + "?notice=voice.notice.ideaDecided");
        };
    }
}
