package org.offload.rulebook.book;

import org.jspecify.annotations.Nullable;
import org.offload.rulebook.engine.Compiled;
import org.offload.rulebook.table.Tables;
import org.offload.rulebook.vocabulary.Fact;
import org.offload.rulebook.vocabulary.Interval;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A version of a rulebook, ready to decide.
 *
 * @param version counts the changes of a draft
 * @param from the first day on which it holds
 * @param to the last day; none if nobody has ended it
 * @param settings by name
 * @param asked the facts on which its answer rests
 */
public record InForce(
        UUID id,
        int version,
        String name,
        Layer layer,
        Area area,
        LocalDate from,
        @Nullable LocalDate to,
        Tables tables,
        Compiled compiled,
        Map<String, Interval> settings,
        Set<Fact> asked) {

    public InForce {
        settings = Map.copyOf(settings);
        asked = Set.copyOf(asked);
    }

    /**
     * Makes a version ready.
     *
     * @param area where it holds, and {@code from} when, which a draft may not have yet
     */
    static InForce of(Book book, Area area, LocalDate from, Compiled compiled) {
        return new InForce(
                book.id(),
                book.version(),
                book.name(),
                book.layer(),
                area,
                from,
                book.to(),
                book.tables(),
                compiled,
                book.settings().stream()
                        .collect(Collectors.toMap(Setting::name, Setting::interval)),
                asked(book.tables()));
    }

    /** What was agreed on the case may be what a row asks for, so it always matters. */
    private static Set<Fact> asked(Tables tables) {
        Set<Fact> asked = tables.asked();
        asked.add(Fact.AGREED);
        return asked;
    }

    /** Answers whether another one decides where both hold: by its layer, then by its area. */
    public boolean yieldsTo(InForce other) {
        return other.layer() == layer
                ? other.area().kind().compareTo(area.kind()) > 0
                : other.layer().compareTo(layer) > 0;
    }

    /** Answers whether it holds on a day. */
    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
