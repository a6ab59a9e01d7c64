package org.offload.rulebook.preview;

import org.offload.caseload.ContactMode;
import org.offload.platform.ServiceClock;
import org.offload.rulebook.book.Area;
import org.offload.rulebook.book.Book;
import org.offload.rulebook.book.BooksInForce;
import org.offload.rulebook.book.InForce;
import org.offload.rulebook.due.Decision;
import org.offload.rulebook.due.Evaluated;
import org.offload.rulebook.due.Inputs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

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
    private final ServiceClock clock;

    PreviewBook(LiveCases cases, BooksInForce books, Evaluated evaluated, ServiceClock clock) {
        this.cases = cases;
        this.books = books;
        this.evaluated = evaluated;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Preview of(Book book, Area area) {
        InForce draft = books.draft(book, area, clock.today());
        String revision = cases.revision();
        Map<ContactMode, Integer> minutes = cases.minutes();
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
                                    _ -> change(before, draft, inputs, everyDays, minutes)),
                            place,
                            staff);
                });
        return tally.preview((int) known.keySet().stream().map(Key::inputs).distinct().count());
    }

    private Tally.Change change(
            Optional<InForce> now,
            InForce draft,
            Inputs inputs,
            int everyDays,
            Map<ContactMode, Integer> minutes) {
        InForce then = now.filter(draft::yieldsTo).orElse(draft);
        Decision before =
                now.map(book -> evaluated.of(book, inputs)).orElseGet(Decision::withoutBook);
        Decision after = evaluated.of(then, inputs);
        return new Tally.Change(
                before,
                after,
                now.map(book -> Week.of(before, book, everyDays, minutes)).orElse(Week.NOTHING),
                Week.of(after, then, everyDays, minutes));
    }
}
