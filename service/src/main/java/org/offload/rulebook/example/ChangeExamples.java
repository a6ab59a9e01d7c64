package org.offload.rulebook.example;

import org.offload.caseload.ContactMode;
import org.offload.platform.Ids;
import org.offload.platform.NotFound;
import org.offload.platform.Reading;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.offload.rulebook.book.Book;
import org.offload.rulebook.book.BookState;
import org.offload.rulebook.book.Books;
import org.offload.rulebook.vocabulary.Fact;
import org.springframework.stereotype.Service;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Adds an example to a draft, and takes one away. */
@Service
class ChangeExamples {

    static final String WORDS = "rulebook.example";

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_MODES = 500;

    private final Books books;
    private final Examples examples;
    private final ExampleWords words;
    private final Receipts receipts;
    private final ServiceClock clock;

    ChangeExamples(
            Books books,
            Examples examples,
            ExampleWords words,
            Receipts receipts,
            ServiceClock clock) {
        this.books = books;
        this.examples = examples;
        this.words = words;
        this.receipts = receipts;
        this.clock = clock;
    }

    /** Returns the facts that an example of a draft says something about. */
    static Set<Fact> asked(Book draft) {
        Set<Fact> asked = EnumSet.of(Fact.AGREED); // a row may ask for whatever is agreed
        asked.addAll(draft.tables().asked());
        return asked;
    }

    /** Returns the category that was picked for each fact; none for a fact without one. */
    static Map<Fact, String> picked(Book draft, Typed typed) {
        Map<Fact, String> picked = new EnumMap<>(Fact.class);
        for (Fact fact : asked(draft)) {
            String category = typed.one(fact.name());
            if (fact.categories().contains(category)) {
                picked.put(fact, category);
            }
        }
        return picked;
    }

    Saved add(User user, UUID book, Typed typed) {
        return receipts.once(user, typed, () -> addNow(draft(book), typed));
    }

    private Saved addNow(Book draft, Typed typed) {
        var reading = new Reading(typed, WORDS, clock.today());
        String name = reading.required("name", LONGEST_NAME);
        Map<Fact, String> inputs = picked(draft, typed);
        asked(draft).stream()
                .filter(fact -> !inputs.containsKey(fact))
                .forEach(fact -> reading.refuse(fact.name(), "rulebook.example.fact.missing"));
        String row = row(draft, reading);
        Optional<List<List<ContactMode>>> modes = words.modes(reading.text("modes", LONGEST_MODES));
        if (modes.isEmpty()) {
            reading.refuse("modes", "rulebook.example.modes.unknown");
        }
        if (!reading.problems().isEmpty() || modes.isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        var expected = new Expected(row, modes.get());
        examples.add(draft.id(), new Example(Ids.next(), name, inputs, expected));
        return new Saved.To(page(draft));
    }

    private static String row(Book draft, Reading reading) {
        String row = reading.required("row", LONGEST_NAME);
        boolean isThere = draft.tables().contact().stream().anyMatch(one -> one.id().equals(row));
        if (!row.isEmpty() && !isThere) {
            reading.refuse("row", "rulebook.example.row.gone");
        }
        return row;
    }

    Saved remove(User user, UUID book, UUID example, Typed typed) {
        return receipts.once(
                user,
                typed,
                () -> {
                    Book draft = draft(book);
                    if (!examples.remove(draft.id(), example)) {
                        throw new NotFound();
                    }
                    return new Saved.To(page(draft));
                });
    }

    private static String page(Book draft) {
        return "/rulebooks/" + draft.id() + "?notice=rulebook.notice.saved#examples";
    }

    /**
     * Returns a draft.
     *
     * @throws NotFound if there is none with this id, or it is a draft no more
     */
    Book draft(UUID id) {
        return books.find(id)
                .filter(book -> book.state() == BookState.DRAFT)
                .orElseThrow(NotFound::new);
    }
}
