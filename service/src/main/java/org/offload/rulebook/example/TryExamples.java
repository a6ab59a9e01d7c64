package org.offload.rulebook.example;

import org.offload.platform.ServiceClock;
import org.offload.rulebook.book.Area;
import org.offload.rulebook.book.Book;
import org.offload.rulebook.book.BooksInForce;
import org.offload.rulebook.book.InForce;
import org.offload.rulebook.due.Evaluated;
import org.offload.rulebook.due.Inputs;
import org.offload.rulebook.vocabulary.Fact;
import org.springframework.stereotype.Service;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Asks a rulebook about its examples. */
@Service
public class TryExamples {

    private final Examples examples;
    private final BooksInForce books;
    private final Evaluated evaluated;
    private final ServiceClock clock;

    TryExamples(Examples examples, BooksInForce books, Evaluated evaluated, ServiceClock clock) {
        this.examples = examples;
        this.books = books;
        this.evaluated = evaluated;
        this.clock = clock;
    }

    /** Returns what became of each, in the order of their names. */
    public List<Tried> of(Book book) {
        List<Example> all = examples.of(book.id());
        if (all.isEmpty()) {
            return List.of();
        }
        InForce ready = ready(book);
        return all.stream().map(example -> tried(example, ready)).toList();
    }

    private Tried tried(Example example, InForce book) {
        List<Tried> cases =
                example.cases(book.asked()).stream()
                        .map(one -> new Tried(example, one, answer(book, one)))
                        .toList();
        return cases.stream()
                .filter(one -> !one.isAsExpected())
                .findFirst()
                .orElseGet(cases::getFirst);
    }

    /** Returns what a rulebook says of a case. */
    Expected answer(Book book, Map<Fact, String> inputs) {
        var example = new Example(new UUID(0, 0), "", inputs, new Expected("", List.of()));
        InForce ready = ready(book);
        return answer(ready, example.cases(Set.of()).getFirst());
    }

    private Expected answer(InForce book, Inputs inputs) {
        return Expected.of(evaluated.of(book, inputs));
    }

    private InForce ready(Book book) {
        return books.draft(book, Area.NATION, clock.today());
    }
}
