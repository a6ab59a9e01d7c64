package org.offload.rulebook.edit;

import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Pages;
import org.offload.platform.Problem;
import org.offload.platform.Saved;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.offload.rulebook.book.Book;
import org.offload.rulebook.table.DmnFile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Shows the tables of a draft in an editor for DMN, and takes them back as a file is taken. */
@Controller
class EditorController {

    private static final String WORDS = "rulebook.editor";
    private static final String TABLES = "tables";

    private final Pages pages;
    private final Forms forms;
    private final ChangeDraft drafts;
    private final ChangeTables change;

    EditorController(Pages pages, Forms forms, ChangeDraft drafts, ChangeTables change) {
        this.pages = pages;
        this.forms = forms;
        this.drafts = drafts;
        this.change = change;
    }

    @May(Job.KEEP_RULEBOOKS)
    @GetMapping("/rulebooks/{book}/editor")
    View open(Visit visit, @PathVariable UUID book) {
        Book draft = drafts.draft(book);
        var frame = visit.frameOf("rulebook.editor.title");
        String file = DmnFile.write(draft.tables(), draft.name());
        return show(draft, forms.open(frame, WORDS, visit.path(), Map.of(TABLES, file)));
    }

    @May(Job.KEEP_RULEBOOKS)
    @PostMapping("/rulebooks/{book}/editor")
    View save(Visit visit, @PathVariable UUID book, Typed typed) {
        var frame = visit.frameOf("rulebook.editor.title");
        var sent = Optional.of(SentTables.of(typed.one(TABLES)));
        return switch (change.file(visit.user(), book, typed, sent)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _ ->
                    show(drafts.draft(book), forms.twice(frame, WORDS, typed, TABLES));
            case Saved.Refused(var problems) ->
                    show(
                            drafts.draft(book),
                            forms.again(frame, WORDS, typed, atTheEditor(problems)));
        };
    }

    /** What is wrong with a file is told of the field that holds it here. */
    private static List<Problem> atTheEditor(List<Problem> problems) {
        return problems.stream()
                .map(problem -> new Problem(TABLES, problem.key(), problem.arguments()))
                .toList();
    }

    private View show(Book draft, Form form) {
        return pages.show(
                new EditorPage(
                        form.frame(),
                        form,
                        "/rulebooks/" + draft.id(),
                        draft.name(),
                        draft.version()),
                form.status());
    }
}
