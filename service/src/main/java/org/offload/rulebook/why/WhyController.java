package org.offload.rulebook.why;

import org.offload.caseload.DueOfCase;
import org.offload.caseload.WhyDueLink;
import org.offload.kernel.Crn;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Pages;
import org.offload.platform.PlainDates;
import org.offload.platform.ServiceClock;
import org.offload.platform.Visit;
import org.offload.rulebook.book.Book;
import org.offload.rulebook.book.Books;
import org.offload.rulebook.due.Inputs;
import org.offload.rulebook.table.ContactRow;
import org.offload.rulebook.table.RestrictionRow;
import org.offload.rulebook.table.Tables;
import org.offload.rulebook.why.PastDecisions.Past;
import org.offload.rulebook.words.RowWords;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

@Controller
class WhyController {

    private final Pages pages;
    private final DueOfCase due;
    private final PastDecisions decisions;
    private final Books books;
    private final RowWords rows;
    private final ServiceClock clock;

    WhyController(
            Pages pages,
            DueOfCase due,
            PastDecisions decisions,
            Books books,
            RowWords rows,
            ServiceClock clock) {
        this.pages = pages;
        this.due = due;
        this.decisions = decisions;
        this.books = books;
        this.rows = rows;
        this.clock = clock;
    }

    @Bean
    static WhyDueLink whyDueLink() {
        return crn -> "/cases/" + crn + "/due";
    }

    @May(Job.SEE_CASE)
    @GetMapping("/cases/{crn}/due")
    View show(Visit visit, @PathVariable Crn crn) {
        List<Past> all = decisions.of(crn);
        Map<UUID, Book> known = new HashMap<>();
        all.stream()
                .flatMap(past -> Stream.ofNullable(past.bookId()))
                .distinct()
                .forEach(id -> books.find(id).ifPresent(book -> known.put(id, book)));
        Optional<Past> now = all.stream().filter(past -> past.endedAt() == null).findFirst();
        Optional<Book> book = now.flatMap(past -> bookOf(past, known));
        return pages.show(
                new WhyPage(
                        visit.frameOf("rulebook.why.title"),
                        crn.value(),
                        visit.may(Job.OVERRIDE_RULE),
                        due.inWords(crn),
                        now.map(past -> missing(visit, past)).orElseGet(List::of),
                        now.map(past -> rows.besides(past.besides())).orElseGet(List::of),
                        now.flatMap(past -> book.map(one -> steps(visit, past, one)))
                                .orElseGet(List::of),
                        now.flatMap(past -> book.map(one -> facts(past, one.tables())))
                                .orElseGet(List::of),
                        all.stream()
                                .filter(past -> past.endedAt() != null)
                                .map(past -> earlier(visit, past, bookOf(past, known)))
                                .toList()));
    }

    private static Optional<Book> bookOf(Past past, Map<UUID, Book> known) {
        return Optional.ofNullable(past.bookId()).map(known::get);
    }

    private static List<String> missing(Visit visit, Past past) {
        return words(past.missing())
                .map(name -> visit.words().say("rulebook.missing." + name))
                .toList();
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty());
    }

    private List<WhyPage.Step> steps(Visit visit, Past past, Book book) {
        List<WhyPage.Step> steps = new ArrayList<>();
        List<ContactRow> contact = book.tables().contact();
        for (int i = 0; i < contact.size(); i++) {
            ContactRow row = contact.get(i);
            if (row.id().equals(past.contactRow())) {
                steps.add(step(visit, "contact", book, i, row.id(), rows.then(row), row.why()));
            }
        }
        Set<String> narrowed = Set.copyOf(words(past.restrictionRows()).toList());
        List<RestrictionRow> restriction = book.tables().restriction();
        for (int i = 0; i < restriction.size(); i++) {
            RestrictionRow row = restriction.get(i);
            if (narrowed.contains(row.id())) {
                steps.add(
                        step(
                                visit,
                                "restriction",
                                book,
                                i,
                                row.id(),
                                rows.narrows(row),
                                row.why()));
            }
        }
        return steps;
    }

    private static WhyPage.Step step(
            Visit visit,
            String table,
            Book book,
            int index,
            String id,
            List<String> says,
            String why) {
        return new WhyPage.Step(
                visit.words()
                        .say("rulebook.why.row." + table, book.name(), book.number(), index + 1),
                "/rulebooks/" + book.id() + "#" + table + "-" + id,
                says,
                why);
    }

    /** Only what the tables ask about: the rest did not decide. */
    private List<WhyPage.Fact> facts(Past past, Tables tables) {
        Inputs inputs = Inputs.read(past.inputs());
        return tables.asked().stream()
                .map(
                        fact ->
                                new WhyPage.Fact(
                                        rows.fact(fact), rows.category(fact, inputs.of(fact))))
                .toList();
    }

    private WhyPage.Earlier earlier(Visit visit, Past past, Optional<Book> book) {
        return new WhyPage.Earlier(
                visit.words()
                        .say(
                                "rulebook.why.fromTo",
                                moment(past.decidedAt()),
                                past.endedAt() == null ? "" : moment(past.endedAt())),
                book.map(Book::name).orElseGet(() -> visit.words().say("rulebook.why.noBook")),
                book.map(one -> row(visit, past, one)).orElse(""));
    }

    private static String row(Visit visit, Past past, Book book) {
        if (past.overrideId() != null) {
            return visit.words().say("rulebook.why.overridden");
        }
        List<String> ids = book.tables().contact().stream().map(ContactRow::id).toList();
        int index = ids.indexOf(past.contactRow());
        return index < 0 ? "" : visit.words().say("rulebook.why.rowOf", index + 1);
    }

    private String moment(Instant at) {
        return PlainDates.moment(clock.localOf(at));
    }
}
