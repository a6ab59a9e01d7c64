package org.offload.rulebook.edit;

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
import org.offload.rulebook.example.Examples;
import org.springframework.stereotype.Service;

import java.util.Optional;
import java.util.UUID;

/** Makes a draft, says what it is, and gives it up. */
@Service
class ChangeDraft {

    private final Books books;
    private final DraftBooks drafts;
    private final Examples examples;
    private final Receipts receipts;
    private final ServiceClock clock;

    ChangeDraft(
            Books books,
            DraftBooks drafts,
            Examples examples,
            Receipts receipts,
            ServiceClock clock) {
        this.books = books;
        this.drafts = drafts;
        this.examples = examples;
        this.receipts = receipts;
        this.clock = clock;
    }

    /** Makes a draft of any version, with all that is kept with it. */
    Saved copy(User user, UUID book, Typed typed) {
        return receipts.once(user, typed, () -> copyNow(user, book));
    }

    private Saved copyNow(User user, UUID book) {
        UUID from = books.find(book).orElseThrow(NotFound::new).id();
        UUID id = Ids.next();
        drafts.takeTurn();
        drafts.copy(from, id, user.displayName());
        examples.copy(from, id);
        return new Saved.To("/rulebooks/" + id + "?notice=rulebook.notice.copied");
    }

    Saved about(User user, UUID book, Typed typed) {
        return receipts.once(user, typed, () -> aboutNow(draft(book), typed));
    }

    private Saved aboutNow(Book draft, Typed typed) {
        var reading = new Reading(typed, AboutFields.WORDS, clock.today());
        Optional<About> about = AboutFields.read(draft, typed, reading);
        if (about.isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        drafts.takeTurn();
        if (!drafts.saveAbout(draft, typed.version(), about.get())) {
            return Saved.Refused.because("name", "rulebook.edit.changed");
        }
        about.get().settings().forEach(setting -> drafts.saveSetting(draft.id(), setting));
        return new Saved.To("/rulebooks/" + draft.id() + "?notice=rulebook.notice.saved");
    }

    Saved giveUp(User user, UUID book, Typed typed) {
        return receipts.once(user, typed, () -> giveUpNow(draft(book), typed));
    }

    private Saved giveUpNow(Book draft, Typed typed) {
        BookState next = BookState.WITHDRAWN;
        if (!draft.state().next().contains(next)) {
            throw new IllegalStateException("A " + draft.state() + " may not be given up");
        }
        return drafts.end(draft.id(), typed.version(), next)
                ? new Saved.To("/rulebooks?notice=rulebook.notice.givenUp")
                : Saved.Refused.because("version", "rulebook.edit.changed");
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
