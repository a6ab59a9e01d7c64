package org.offload.rulebook.publish;

import org.offload.platform.PlainDates;
import org.offload.platform.Problem;
import org.offload.platform.Reading;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.offload.rulebook.again.Recalculation.Why;
import org.offload.rulebook.again.Recalculations;
import org.offload.rulebook.book.Area;
import org.offload.rulebook.book.Book;
import org.offload.rulebook.book.BookState;
import org.offload.rulebook.book.Books;
import org.offload.rulebook.book.Setting;
import org.offload.rulebook.check.Finding;
import org.offload.rulebook.check.TableCheck;
import org.offload.rulebook.example.TryExamples;
import org.offload.rulebook.words.AreaChoices;
import org.springframework.stereotype.Service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts a rulebook in force for an area from a day on, and ends it. */
@Service
class PublishBook {

    static final String WORDS = "rulebook.publish";
    static final String END_WORDS = "rulebook.end";

    private static final int LONGEST_REASON = 500;

    private final Books books;
    private final AreaChoices choices;
    private final TryExamples examples;
    private final Publications publications;
    private final Recalculations recalculations;
    private final Receipts receipts;
    private final ServiceClock clock;

    PublishBook(
            Books books,
            AreaChoices choices,
            TryExamples examples,
            Publications publications,
            Recalculations recalculations,
            Receipts receipts,
            ServiceClock clock) {
        this.books = books;
        this.choices = choices;
        this.examples = examples;
        this.publications = publications;
        this.recalculations = recalculations;
        this.receipts = receipts;
        this.clock = clock;
    }

    Saved publish(User user, Book book, Typed typed) {
        return receipts.once(user, typed, () -> publishNow(user, book, typed));
    }

    private Saved publishNow(User user, Book book, Typed typed) {
        publications.takeTurn();
        var reading = new Reading(typed, WORDS, clock.today());
        Optional<Area> area = area(reading);
        Optional<LocalDate> from = reading.requiredDate("from");
        String reason = reading.required("reason", LONGEST_REASON);
        from.filter(day -> day.isBefore(clock.today()))
                .ifPresent(_ -> reading.refuse("from", "rulebook.publish.from.past"));
        if (area.isPresent() && from.isPresent()) {
            other(book, area.get(), from.get())
                    .ifPresent(
                            other ->
                                    reading.refuse(
                                            "area",
                                            "rulebook.publish.area.taken",
                                            other.name(),
                                            PlainDates.day(other.firstDay())));
        }
        refuseUnfit(book, reading);
        if (!reading.problems().isEmpty() || area.isEmpty() || from.isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        supersede(book, area.get(), from.get());
        int seen = typed.version();
        if (!publications.publish(
                book.id(), seen, area.get(), from.get(), reason, user.username())) {
            return new Saved.Refused(List.of(Problem.of("area", "rulebook.publish.changed")));
        }
        askIfNow(area.get(), from.get(), Why.PUBLISHED, user);
        return new Saved.To("/rulebooks/" + book.id() + "?notice=rulebook.notice.published");
    }

    /** What is wrong with the tables comes first: an example may fail because of it. */
    private void refuseUnfit(Book book, Reading reading) {
        List<Finding> findings = mustMend(book);
        findings.forEach(
                finding -> reading.refuse("area", finding.key(), finding.arguments().toArray()));
        if (findings.isEmpty()) {
            examples.of(book).stream()
                    .filter(tried -> !tried.isAsExpected())
                    .forEach(
                            tried ->
                                    reading.refuse(
                                            "area",
                                            "rulebook.example.fails",
                                            tried.example().name()));
        }
    }

    private static List<Finding> mustMend(Book book) {
        Set<String> settings =
                book.settings().stream().map(Setting::name).collect(Collectors.toSet());
        return TableCheck.of(book.tables(), settings).stream()
                .filter(finding -> finding.severity() == Finding.Severity.MUST)
                .toList();
    }

    private Optional<Area> area(Reading reading) {
        String text = reading.required("area", 100);
        Optional<Area> area = choices.find(text);
        if (area.isEmpty() && !text.isEmpty()) {
            reading.refuse("area", "rulebook.publish.area.missing");
        }
        return area;
    }

    /** Two of one layer for one area and day would leave it to chance which decides. */
    private Optional<Book> other(Book book, Area area, LocalDate from) {
        return beside(book, area, from).filter(other -> !other.name().equals(book.name()));
    }

    private Optional<Book> beside(Book book, Area area, LocalDate from) {
        return books.all().stream()
                .filter(other -> other.state() == BookState.PUBLISHED)
                .filter(other -> other.layer() == book.layer() && other.area().equals(area))
                .filter(other -> other.to() == null || !other.to().isBefore(from))
                .findFirst();
    }

    private void supersede(Book book, Area area, LocalDate from) {
        beside(book, area, from)
                .ifPresent(
                        older ->
                                publications.end(
                                        older,
                                        older.version(),
                                        BookState.SUPERSEDED,
                                        from.minusDays(1)));
    }

    Saved end(User user, Book book, Typed typed) {
        return receipts.once(user, typed, () -> endNow(user, book, typed));
    }

    private Saved endNow(User user, Book book, Typed typed) {
        publications.takeTurn();
        var reading = new Reading(typed, END_WORDS, clock.today());
        Optional<LocalDate> from = reading.requiredDate("from");
        from.filter(day -> day.isBefore(clock.today()))
                .ifPresent(_ -> reading.refuse("from", "rulebook.end.from.past"));
        if (!reading.problems().isEmpty() || from.isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        boolean isNow = !from.get().isAfter(clock.today());
        BookState state = isNow ? BookState.WITHDRAWN : book.state();
        int seen = typed.version();
        if (!publications.end(book, seen, state, from.get().minusDays(1))) {
            return new Saved.Refused(List.of(Problem.of("from", "rulebook.publish.changed")));
        }
        askIfNow(book.area(), from.get(), Why.ENDED, user);
        return new Saved.To("/rulebooks/" + book.id() + "?notice=rulebook.notice.ended");
    }

    /** What begins on a later day is worked out in the night before. */
    private void askIfNow(Area area, LocalDate from, Why why, User user) {
        if (!from.isAfter(clock.today())) {
            recalculations.ask(area, why, user.username());
        }
    }
}
