package org.offload.rulebook.book;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.DeliveryFacts;
import org.offload.rulebook.engine.Compiled;
import org.offload.rulebook.engine.Engine;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which rulebook decides for a case. What was compiled is used again until somebody publishes or
 * ends a rulebook, in this process or in another.
 */
@Component
public class BooksInForce {

    /** The order in which they are asked. */
    private static final Comparator<InForce> FIRST =
            Comparator.comparing(InForce::layer)
                    .thenComparing(book -> book.area().kind())
                    .thenComparing(InForce::from)
                    .reversed();

    /**
     * What is in memory.
     *
     * @param revision of the books when they were read
     */
    private record Held(String revision, List<InForce> books) {}

    /** The draft that somebody looked at last. */
    private record Drafted(UUID id, int version, Compiled compiled) {}

    private final Books books;
    private final Engine engine;
    private final Map<UUID, Compiled> ready = new ConcurrentHashMap<>();
    private final Map<UUID, InForce> byId = new ConcurrentHashMap<>();
    private volatile @Nullable Held held;
    private volatile @Nullable Drafted drafted;

    BooksInForce(Books books, Engine engine) {
        this.books = books;
        this.engine = engine;
    }

    /**
     * Returns the rulebook that decides for cases of an area on a day.
     *
     * @param revision of the books, as the caller's transaction sees it
     */
    public Optional<InForce> of(Optional<DeliveryFacts.Area> area, LocalDate day, String revision) {
        return all(revision).stream()
                .filter(book -> book.isOn(day) && book.area().covers(area))
                .findFirst();
    }

    private List<InForce> all(String revision) {
        Held now = held;
        if (now == null || !now.revision().equals(revision)) {
            now =
                    new Held(
                            revision,
                            books.published().stream().map(this::ready).sorted(FIRST).toList());
            held = now;
        }
        return now.books();
    }

    /** The tables of a published version never change. */
    private InForce ready(Book book) {
        InForce now =
                InForce.of(
                        book,
                        book.area(),
                        book.firstDay(),
                        ready.computeIfAbsent(book.id(), _ -> engine.compile(book.tables())));
        byId.put(book.id(), now);
        return now;
    }

    /** Returns a version that was once in force. */
    public Optional<InForce> find(UUID id, String revision) {
        all(revision);
        return Optional.ofNullable(byId.get(id));
    }

    /** Returns a draft as it would decide in an area from a day on. */
    public InForce draft(Book book, Area area, LocalDate from) {
        Drafted now = drafted;
        if (now == null || !now.id().equals(book.id()) || now.version() != book.version()) {
            now = new Drafted(book.id(), book.version(), engine.compile(book.tables()));
            drafted = now;
        }
        return InForce.of(book, area, from, now.compiled());
    }
}
