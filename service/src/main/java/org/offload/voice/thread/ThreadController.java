package org.offload.voice.thread;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.Map;
import java.util.UUID;

/** A thread and its comments. */
@Controller
@RequestMapping(ThreadPath.LIST + "/{thread}")
class ThreadController {

    private static final String WORDS = PostFields.WORDS;

    private final Pages pages;
    private final Forms forms;
    private final ShowThread show;
    private final Slots slots;
    private final PublishText publish;
    private final CloseThread close;

    ThreadController(
            Pages pages,
            Forms forms,
            ShowThread show,
            Slots slots,
            PublishText publish,
            CloseThread close) {
        this.pages = pages;
        this.forms = forms;
        this.show = show;
        this.slots = slots;
        this.publish = publish;
        this.close = close;
    }

    @May(Job.SEE_VOICE)
    @GetMapping
    View show(Visit visit, @PathVariable UUID thread, @RequestParam(defaultValue = "0") int from) {
        return pages.show(
                show.page(
                        visit,
                        thread,
                        from,
                        frame -> forms.open(frame, WORDS, visit.path(), Map.of())));
    }

    /** The permanent link of a text: it leads to its place on the page. */
    @May(Job.SEE_VOICE)
    @GetMapping("/{number}")
    View at(@PathVariable UUID thread, @PathVariable String number) {
        Places places = slots.places(thread);
        SlotNumber at =
                SlotNumber.parse(number)
                        .filter(one -> !one.isOpening() && places.at(one).isPresent())
                        .orElseThrow(NotFound::new);
        return new RedirectView(ThreadPath.onPage(thread, at, places.count(), ""));
    }

    @May(Job.SPEAK)
    @PostMapping("/comments")
    View comment(Visit visit, @PathVariable UUID thread, Typed typed) {
        return switch (publish.comment(visit.user(), thread, typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _ -> {
                var page =
                        show.page(
                                visit,
                                thread,
                                0,
                                frame -> forms.twice(frame, WORDS, typed, "text"));
                yield pages.show(page, page.form().status());
            }
            case Saved.Refused(var problems) -> {
                var page =
                        show.page(
                                visit,
                                thread,
                                0,
                                frame -> forms.again(frame, WORDS, typed, problems));
                yield pages.show(page, page.form().status());
            }
        };
    }

    @May(Job.SPEAK)
    @PostMapping("/close")
    View close(Visit visit, @PathVariable UUID thread, Typed typed) {
        return next(thread, close.close(visit.user(), thread, typed));
    }

    @May(Job.SPEAK)
    @PostMapping("/reopen")
    View reopen(Visit visit, @PathVariable UUID thread, Typed typed) {
        return next(thread, close.reopen(visit.user(), thread, typed));
    }

    private static View next(UUID thread, Saved saved) {
        return switch (saved) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _, Saved.Refused _ -> new RedirectView(ThreadPath.of(thread));
        };
    }
}
