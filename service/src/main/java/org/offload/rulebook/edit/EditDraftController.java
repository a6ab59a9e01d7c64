package org.offload.rulebook.edit;

import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Frame;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Pages;
import org.offload.platform.Saved;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.offload.platform.Words;
import org.offload.rulebook.book.Book;
import org.offload.rulebook.book.Layer;
import org.offload.rulebook.book.Setting.Unit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A draft as a whole. */
@Controller
class EditDraftController {

    private final Pages pages;
    private final Forms forms;
    private final ChangeDraft change;

    EditDraftController(Pages pages, Forms forms, ChangeDraft change) {
        this.pages = pages;
        this.forms = forms;
        this.change = change;
    }

    /** Returns the page of a draft after a button on it. */
    static View after(UUID book, Saved saved) {
        return switch (saved) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash(String path) -> new RedirectView(path);
            case Saved.Refused _ ->
                    new RedirectView("/rulebooks/" + book + "?notice=rulebook.notice.changed");
        };
    }

    @May(Job.KEEP_RULEBOOKS)
    @PostMapping("/rulebooks/{book}/copy")
    View copy(Visit visit, @PathVariable UUID book, Typed typed) {
        return after(book, change.copy(visit.user(), book, typed));
    }

    @May(Job.KEEP_RULEBOOKS)
    @PostMapping("/rulebooks/{book}/give-up")
    View giveUp(Visit visit, @PathVariable UUID book, Typed typed) {
        return after(book, change.giveUp(visit.user(), book, typed));
    }

    @May(Job.KEEP_RULEBOOKS)
    @GetMapping("/rulebooks/{book}/about")
    View open(Visit visit, @PathVariable UUID book) {
        Book draft = change.draft(book);
        return show(
                draft,
                forms.open(
                        frame(visit), AboutFields.WORDS, visit.path(), AboutFields.values(draft)));
    }

    @May(Job.KEEP_RULEBOOKS)
    @PostMapping("/rulebooks/{book}/about")
    View save(Visit visit, @PathVariable UUID book, Typed typed) {
        var frame = frame(visit);
        return switch (change.about(visit.user(), book, typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _ ->
                    show(change.draft(book), forms.twice(frame, AboutFields.WORDS, typed, "name"));
            case Saved.Refused(var problems) ->
                    show(
                            change.draft(book),
                            forms.again(frame, AboutFields.WORDS, typed, problems));
        };
    }

    private static Frame frame(Visit visit) {
        return visit.frameOf("rulebook.about.title");
    }

    private View show(Book draft, Form form) {
        Words words = form.frame().visit().words();
        return pages.show(
                new AboutPage(
                        form.frame(),
                        form,
                        "/rulebooks/" + draft.id(),
                        draft.name(),
                        draft.version(),
                        choices(words, "rulebook.layer", Layer.values()),
                        choices(words, "rulebook.unit", Unit.values()),
                        AboutFields.settings(draft)),
                form.status());
    }

    private static List<Choice> choices(Words words, String prefix, Enum<?>... values) {
        return Arrays.stream(values)
                .map(one -> Choice.of(one.name(), words.name(prefix, one)))
                .toList();
    }
}
