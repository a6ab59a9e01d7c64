package org.offload.rulebook.example;

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
import org.offload.rulebook.book.Book;
import org.offload.rulebook.table.ContactRow;
import org.offload.rulebook.vocabulary.Fact;
import org.offload.rulebook.words.RowWords;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Examples of a draft. */
@Controller
class ExampleController {

    private static final String FILL = "fill";

    private final Pages pages;
    private final Forms forms;
    private final ChangeExamples change;
    private final TryExamples examples;
    private final ExampleWords words;
    private final RowWords rowWords;

    ExampleController(
            Pages pages,
            Forms forms,
            ChangeExamples change,
            TryExamples examples,
            ExampleWords words,
            RowWords rowWords) {
        this.pages = pages;
        this.forms = forms;
        this.change = change;
        this.examples = examples;
        this.words = words;
        this.rowWords = rowWords;
    }

    @May(Job.KEEP_RULEBOOKS)
    @GetMapping("/rulebooks/{book}/examples/new")
    View open(Visit visit, @PathVariable UUID book) {
        Book draft = change.draft(book);
        return show(draft, forms.open(frame(visit), ChangeExamples.WORDS, visit.path(), Map.of()));
    }

    /** Saves it once the author has seen what the tables say now. */
    @May(Job.KEEP_RULEBOOKS)
    @PostMapping("/rulebooks/{book}/examples/new")
    View save(Visit visit, @PathVariable UUID book, Typed typed) {
        Frame frame = frame(visit);
        if (typed.one("then").equals(FILL)) {
            Book draft = change.draft(book);
            Form form = forms.again(frame, ChangeExamples.WORDS, typed, List.of());
            return show(draft, filled(draft, form, typed));
        }
        return switch (change.add(visit.user(), book, typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _ ->
                    show(
                            change.draft(book),
                            forms.twice(frame, ChangeExamples.WORDS, typed, "name"));
            case Saved.Refused(var problems) -> {
                Book draft = change.draft(book);
                Form form = forms.again(frame, ChangeExamples.WORDS, typed, problems);
                yield show(draft, form.value("row").isEmpty() ? filled(draft, form, typed) : form);
            }
        };
    }

    /** Puts what the tables say now into the form, if they can be asked. */
    private Form filled(Book draft, Form form, Typed typed) {
        Map<Fact, String> picked = ChangeExamples.picked(draft, typed);
        if (!picked.keySet().containsAll(ChangeExamples.asked(draft))) {
            return form;
        }
        Expected now = examples.answer(draft, picked);
        Map<String, String> values = new TreeMap<>(form.values());
        values.put("row", now.row());
        values.put("modes", String.join("\n", words.lines(now)));
        return form.with(values);
    }

    @May(Job.KEEP_RULEBOOKS)
    @PostMapping("/rulebooks/{book}/examples/{example}/remove")
    View remove(Visit visit, @PathVariable UUID book, @PathVariable UUID example, Typed typed) {
        return switch (change.remove(visit.user(), book, example, typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash(String path) -> new RedirectView(path);
            case Saved.Refused _ -> new RedirectView("/rulebooks/" + book);
        };
    }

    private static Frame frame(Visit visit) {
        return visit.frameOf("rulebook.example.title");
    }

    private View show(Book draft, Form form) {
        var facts =
                new Form(
                        form.pages(),
                        form.frame(),
                        "rulebook.fact",
                        form.path(),
                        form.values(),
                        form.problems(),
                        form.receipt(),
                        form.keptAt());
        return pages.show(
                new ExamplePage(
                        form.frame(),
                        form,
                        facts,
                        "/rulebooks/" + draft.id(),
                        draft.name(),
                        ChangeExamples.asked(draft).stream().map(this::question).toList(),
                        rows(draft, form.frame())),
                form.status());
    }

    private ExamplePage.Question question(Fact fact) {
        return new ExamplePage.Question(
                fact.name(),
                fact.categories().stream()
                        .map(one -> Choice.of(one, rowWords.category(fact, one)))
                        .toList());
    }

    private static List<Choice> rows(Book draft, Frame frame) {
        List<Choice> rows = new ArrayList<>();
        rows.add(Choice.of("", frame.say("rulebook.example.row.none")));
        for (ContactRow row : draft.tables().contact()) {
            rows.add(Choice.of(row.id(), row.id()));
        }
        return rows;
    }
}
