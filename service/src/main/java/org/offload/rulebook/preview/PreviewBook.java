package org.offload.rulebook.preview;

import org.offload.platform.ServiceClock;
import org.offload.rulebook.book.Area;
import org.offload.rulebook.book.Book;
import org.offload.rulebook.book.BooksInForce;
import org.offload.rulebook.book.InForce;
import org.offload.rulebook.due.Decision;
import org.offload.rulebook.due.Evaluated;
import org.offload.rulebook.due.Inputs;
import org.offload.rulebook.minutes.Minutes;
import org.offload.rulebook.minutes.MinutesOn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Works out what a rulebook would change for the cases of an area. Each different combination of
 * what the two rulebooks ask about is decided once, then all cases are counted.
 */
@Service
public class PreviewBook {

    private record Key(Inputs inputs, UUID book, int everyDays) {}

    private final LiveCases cases;
    private final BooksInForce books;
    private final Evaluated evaluated;
    private final Minutes minutes;
    private final ServiceClock clock;

    PreviewBook(
            LiveCases cases,
            BooksInForce books,
            Evaluated evaluated,
            Minutes minutes,
            ServiceClock clock) {
        this.cases = cases;
        this.books = books;
        this.evaluated = evaluated;
        this.minutes = minutes;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Preview of(Book book, Area area) {
        InForce draft = books.draft(book, area, clock.today());
        String revision = cases.revision();
        MinutesOn takes = minutes.on(dayOf(book));
        Map<Key, Tally.Change> known = new HashMap<>();
        var tally = new Tally();
        cases.each(
                area,
                (inputs, now, everyDays, place, staff) -> {
                    Optional<InForce> before = books.find(now, revision);
                    Inputs asked =
                            before.map(one -> inputs.only(one.asked(), draft.asked()))
                                    .orElseGet(() -> inputs.only(draft.asked()));
                    tally.add(
                            known.computeIfAbsent(
                                    new Key(asked, now, everyDays),
                                    _ -> change(before, draft, inputs, everyDays, takes)),
                            place,
                            staff);
                });
        return tally.preview(
                (int) known.keySet().stream().map(Key::inputs).distinct().count(), takes);
    }

    /** Its first day; today if that has come, or a draft has none yet. */
    private LocalDate dayOf(Book book) {
        LocalDate today = clock.today();
        return book.from() == null || book.from().isBefore(today) ? today : book.from();
    }

    private Tally.Change change(
            Optional<InForce> now, InForce draft, Inputs inputs, int everyDays, MinutesOn takes) {
        InForce then = now.filter(draft::yieldsTo).orElse(draft);
        Decision before =
                now.map(book -> evaluated.of(book, inputs)).orElseGet(Decision::withoutBook);
        Decision after = evaluated.of(then, inputs);
        return new Tally.Change(
                before,
                after,
                now.map(book -> Week.of(before, book, everyDays, takes)).orElse(Week.NOTHING),
                Week.of(after, then, everyDays, takes));
    }
}
