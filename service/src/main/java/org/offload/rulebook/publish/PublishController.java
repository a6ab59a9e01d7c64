package org.offload.rulebook.publish;

import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Frame;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.NotFound;
import org.offload.platform.Pages;
import org.offload.platform.PlainDates;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.offload.rulebook.book.Book;
import org.offload.rulebook.book.BookState;
import org.offload.rulebook.book.Books;
import org.offload.rulebook.words.AreaChoices;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.Map;
import java.util.UUID;

@Controller
class PublishController {

    private final Pages pages;
    private final Forms forms;
    private final Books books;
    private final AreaChoices choices;
    private final PublishBook publish;
    private final ServiceClock clock;

    PublishController(
            Pages pages,
            Forms forms,
            Books books,
            AreaChoices choices,
            PublishBook publish,
            ServiceClock clock) {
        this.pages = pages;
        this.forms = forms;
        this.books = books;
        this.choices = choices;
        this.publish = publish;
        this.clock = clock;
    }

    @May(Job.KEEP_RULEBOOKS)
    @GetMapping("/rulebooks/{book}/publish")
    View openPublish(Visit visit, @PathVariable UUID book) {
        Book draft = draft(book);
        var values = Map.of("from", PlainDates.typed(clock.today()), "reason", draft.reason());
        return show(draft, forms.open(frame(visit), PublishBook.WORDS, visit.path(), values));
    }

    @May(Job.KEEP_RULEBOOKS)
    @PostMapping("/rulebooks/{book}/publish")
    View publish(Visit visit, @PathVariable UUID book, Typed typed) {
        Book one = find(book);
        return switch (publish.publish(visit.user(), one, typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash(String path) -> new RedirectView(path);
            case Saved.Refused(var problems) ->
                    show(one, forms.again(frame(visit), PublishBook.WORDS, typed, problems));
        };
    }

    private static Frame frame(Visit visit) {
        return visit.frameOf("rulebook.publish.title");
    }

    private View show(Book book, Form form) {
        return pages.show(
                new PublishPage(
                        form.frame(), form, book.id(), book.name(), book.version(), choices.all()),
                status(form));
    }

    @May(Job.KEEP_RULEBOOKS)
    @GetMapping("/rulebooks/{book}/end")
    View openEnd(Visit visit, @PathVariable UUID book) {
        Book one = find(book);
        if (one.state() != BookState.PUBLISHED) {
            throw new NotFound();
        }
        var values = Map.of("from", PlainDates.typed(clock.today()));
        return showEnd(
                one, forms.open(endFrame(visit), PublishBook.END_WORDS, visit.path(), values));
    }

    @May(Job.KEEP_RULEBOOKS)
    @PostMapping("/rulebooks/{book}/end")
    View end(Visit visit, @PathVariable UUID book, Typed typed) {
        Book one = find(book);
        return switch (publish.end(visit.user(), one, typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash(String path) -> new RedirectView(path);
            case Saved.Refused(var problems) ->
                    showEnd(
                            one,
                            forms.again(endFrame(visit), PublishBook.END_WORDS, typed, problems));
        };
    }

    private static Frame endFrame(Visit visit) {
        return visit.frameOf("rulebook.end.title");
    }

    private View showEnd(Book book, Form form) {
        return pages.show(
                new EndPage(form.frame(), form, book.id(), book.name(), book.version()),
                status(form));
    }

    private static HttpStatus status(Form form) {
        return form.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    private Book find(UUID id) {
        return books.find(id).orElseThrow(NotFound::new);
    }

    private Book draft(UUID id) {
        Book book = find(id);
        if (book.state() != BookState.DRAFT) {
            throw new NotFound();
        }
        return book;
    }
}
