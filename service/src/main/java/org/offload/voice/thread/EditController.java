package org.offload.voice.thread;

import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Frame;
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

/** One's own text: changing it, adding to it, withdrawing it. The opening text has the number 0. */
@Controller
@RequestMapping(ThreadPath.LIST + "/{thread}/{number}")
class EditController {

    private static final String WORDS = PostFields.WORDS;
    private static final String TITLE = "voice.thread.edit.title";
    private static final String TEXT = "text";

    private final Pages pages;
    private final Forms forms;
    private final ShowThread show;
    private final EditText edit;

    EditController(Pages pages, Forms forms, ShowThread show, EditText edit) {
        this.pages = pages;
        this.forms = forms;
        this.show = show;
        this.edit = edit;
    }

    @May(Job.SPEAK)
    @GetMapping("/edit")
    View open(Visit visit, @PathVariable UUID thread, @PathVariable String number) {
        SlotNumber at = number(number);
        Slot slot = edit.own(visit.user(), thread, at);
        Map<String, String> values =
                at.isOpening()
                        ? Map.of(TEXT, slot.text(), "title", show.head(thread).title())
                        : Map.of(TEXT, slot.text());
        return show(
                visit, thread, at, forms.open(visit.frameOf(TITLE), WORDS, visit.path(), values));
    }

    @May(Job.SPEAK)
    @PostMapping("/edit")
    View change(Visit visit, @PathVariable UUID thread, @PathVariable String number, Typed typed) {
        SlotNumber at = number(number);
        return next(visit, thread, at, typed, edit.change(visit.user(), thread, at, typed));
    }

    @May(Job.SPEAK)
    @PostMapping("/addendum")
    View append(Visit visit, @PathVariable UUID thread, @PathVariable String number, Typed typed) {
        SlotNumber at = number(number);
        return next(visit, thread, at, typed, edit.append(visit.user(), thread, at, typed));
    }

    @May(Job.SPEAK)
    @PostMapping("/withdraw")
    View withdraw(
            Visit visit, @PathVariable UUID thread, @PathVariable String number, Typed typed) {
        SlotNumber at = number(number);
        return next(visit, thread, at, typed, edit.withdraw(visit.user(), thread, at, typed));
    }

    private static SlotNumber number(String number) {
        return SlotNumber.parse(number).orElseThrow(NotFound::new);
    }

    private View next(Visit visit, UUID thread, SlotNumber at, Typed typed, Saved saved) {
        Frame frame = visit.frameOf(TITLE);
        return switch (saved) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _ -> show(visit, thread, at, forms.twice(frame, WORDS, typed, TEXT));
            case Saved.Refused(var problems) ->
                    show(visit, thread, at, forms.again(frame, WORDS, typed, problems));
        };
    }

    /** What was too late to change is offered as something to add. */
    private View show(Visit visit, UUID thread, SlotNumber at, Form form) {
        Slot slot = edit.own(visit.user(), thread, at);
        boolean mayChange = edit.mayChange(thread, slot);
        return pages.show(
                new EditPage(
                        form.frame(),
                        mayChange ? form : LateEdit.of(form),
                        show.text(visit, thread, slot).alone(),
                        show.head(thread).isPublic(),
                        slot.version(),
                        mayChange,
                        ThreadPath.of(thread, at),
                        at.isOpening() ? ThreadPath.of(thread) : ThreadPath.of(thread, at)),
                form.status());
    }
}
