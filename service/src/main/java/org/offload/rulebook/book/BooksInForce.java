package org.offload.rulebook.book;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.DeliveryFacts;
import org.offload.rulebook.engine.Engine;
import org.offload.rulebook.table.Tables;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

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
    private record Held(int revision, List<InForce> books) {}

    private final Books books;
    private final Engine engine;
    private final Map<UUID, InForce> ready = new ConcurrentHashMap<>();
    private volatile @Nullable Held held;

    BooksInForce(Books books, Engine engine) {
        this.books = books;
        this.engine = engine;
    }

    /**
     * Returns the rulebook that decides for cases of an area on a day.
     *
     * @param revision of the books, as the caller's transaction sees it
     */
    public Optional<InForce> of(Optional<DeliveryFacts.Area> area, LocalDate day, int revision) {
        return all(revision).stream()
                .filter(book -> book.isOn(day) && book.area().covers(area))
                .findFirst();
    }

    private List<InForce> all(int revision) {
        Held now = held;
        if (now == null || now.revision() != revision) {
            now =
                    new Held(
                            revision,
                            books.published().stream().map(this::ready).sorted(FIRST).toList());
            held = now;
        }
        return now.books();
    }

    /** A published version never changes but for its last day. */
    private InForce ready(Book book) {
        InForce known = ready.get(book.id());
        Tables tables = known == null ? book.tables() : known.tables();
        InForce now =
                new InForce(
                        book.id(),
                        book.name(),
                        book.layer(),
                        book.area(),
                        book.firstDay(),
                        book.to(),
                        tables,
                        known == null ? engine.compile(tables) : known.compiled(),
                        book.settings().stream()
                                .collect(Collectors.toMap(Setting::name, Setting::interval)));
        ready.put(book.id(), now);
        return now;
    }
}
