package org.offload.rulebook.desk;

import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.NavLink;
import org.offload.platform.NotFound;
import org.offload.platform.Pages;
import org.offload.platform.ServiceClock;
import org.offload.platform.Visit;
import org.offload.rulebook.again.Recalculation;
import org.offload.rulebook.again.Recalculations;
import org.offload.rulebook.book.Book;
import org.offload.rulebook.book.BookState;
import org.offload.rulebook.book.Books;
import org.offload.rulebook.book.Setting;
import org.offload.rulebook.table.ContactRow;
import org.offload.rulebook.table.DmnFile;
import org.offload.rulebook.table.RestrictionRow;
import org.offload.rulebook.words.BookWords;
import org.offload.rulebook.words.RowWords;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;

@Controller
class RulebooksController {

    private final Pages pages;
    private final Books books;
    private final BookWords bookWords;
    private final RowWords rowWords;
    private final DraftParts drafts;
    private final Recalculations recalculations;
    private final ServiceClock clock;

    RulebooksController(
            Pages pages,
            Books books,
            BookWords bookWords,
            RowWords rowWords,
            DraftParts drafts,
            Recalculations recalculations,
            ServiceClock clock) {
        this.pages = pages;
        this.books = books;
        this.bookWords = bookWords;
        this.rowWords = rowWords;
        this.drafts = drafts;
        this.recalculations = recalculations;
        this.clock = clock;
    }

    /** Whoever works by them comes here from why a contact is due, and saves a key on each page. */
    @Bean
    static NavLink rulebooksLink() {
        return new NavLink("rulebook.nav", "/rulebooks", Job.KEEP_RULEBOOKS, 55);
    }

    @May(Job.SEE_RULEBOOKS)
    @GetMapping("/rulebooks")
    View list(Visit visit) {
        List<Book> all = books.all();
        return pages.show(
                new RulebooksPage(
                        visit.frameOf("rulebook.list.title"),
                        rows(visit, all, this::isNow),
                        rows(visit, all, book -> book.state() == BookState.DRAFT),
                        rows(visit, all, book -> book.state() != BookState.DRAFT && !isNow(book))));
    }

    /** In force, or published and still to come. */
    private boolean isNow(Book book) {
        LocalDate to = book.to();
        return book.state() == BookState.PUBLISHED && (to == null || !to.isBefore(clock.today()));
    }

    private boolean isToCome(Book book) {
        return book.state() == BookState.PUBLISHED && book.firstDay().isAfter(clock.today());
    }

    private List<RulebooksPage.Row> rows(Visit visit, List<Book> all, Predicate<Book> which) {
        return all.stream()
                .filter(which)
                .map(
                        book ->
                                new RulebooksPage.Row(
                                        path(book),
                                        book.name(),
                                        version(visit, book),
                                        bookWords.area(book.area()),
                                        bookWords.days(book),
                                        book.reason()))
                .toList();
    }

    private static String version(Visit visit, Book book) {
        return visit.words().say("rulebook.book.version", book.number());
    }

    private static String path(Book book) {
        return "/rulebooks/" + book.id();
    }

    @May(Job.SEE_RULEBOOKS)
    @GetMapping("/rulebooks/{book}")
    View show(Visit visit, @PathVariable UUID book) {
        Book one = books.find(book).orElseThrow(NotFound::new);
        var latest = recalculations.latest(one.area());
        boolean keeps = visit.may(Job.KEEP_RULEBOOKS);
        boolean isDraft = keeps && one.state() == BookState.DRAFT;
        return pages.show(
                new BookPage(
                        visit.frame(one.name()),
                        path(one),
                        version(visit, one),
                        visit.words().name("rulebook.state", one.state()),
                        bookWords.area(one.area()),
                        bookWords.days(one),
                        one.reason(),
                        one.author(),
                        one.state() == BookState.DRAFT
                                ? ""
                                : latest.map(now -> progress(visit, now)).orElse(""),
                        latest.filter(now -> now.finishedAt() == null).isPresent(),
                        keeps,
                        isDraft || keeps && isToCome(one),
                        isDraft,
                        one.state() == BookState.DRAFT && visit.may(Job.SEE_MY_CASES),
                        keeps && isNow(one),
                        drafts.of(visit, one, isDraft),
                        one.settings().stream().map(setting -> words(visit, setting)).toList(),
                        contactRows(one),
                        restrictionRows(one)));
    }

    private static String progress(Visit visit, Recalculation now) {
        return visit.words()
                .say(
                        now.finishedAt() == null ? "rulebook.book.going" : "rulebook.book.done",
                        now.cases(),
                        now.changed());
    }

    private String words(Visit visit, Setting setting) {
        return visit.words()
                .say(
                        setting.verified() ? "rulebook.book.setting" : "rulebook.book.setting.ours",
                        setting.name(),
                        rowWords.every(setting.interval()),
                        setting.source());
    }

    private List<BookRow> contactRows(Book book) {
        List<BookRow> rows = new ArrayList<>();
        for (ContactRow row : book.tables().contact()) {
            rows.add(
                    new BookRow(
                            rows.size() + 1,
                            row.id(),
                            rowWords.when(row.when()),
                            rowWords.then(row),
                            row.why(),
                            String.join(", ", row.sources())));
        }
        return rows;
    }

    private List<BookRow> restrictionRows(Book book) {
        List<BookRow> rows = new ArrayList<>();
        for (RestrictionRow row : book.tables().restriction()) {
            rows.add(
                    new BookRow(
                            rows.size() + 1,
                            row.id(),
                            rowWords.when(row.when()),
                            rowWords.narrows(row),
                            row.why(),
                            String.join(", ", row.sources())));
        }
        return rows;
    }

    @May(Job.SEE_RULEBOOKS)
    @GetMapping("/rulebooks/{book}/file")
    ResponseEntity<String> file(@PathVariable UUID book) {
        Book one = books.find(book).orElseThrow(NotFound::new);
        String name = one.name().replaceAll("[^A-Za-z0-9]+", "-").toLowerCase(Locale.UK);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name + ".dmn").build().toString())
                .contentType(MediaType.APPLICATION_XML)
                .body(DmnFile.write(one.tables(), one.name()));
    }
}
