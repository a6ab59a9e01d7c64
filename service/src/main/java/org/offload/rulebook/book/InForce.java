package org.offload.rulebook.book;

import org.jspecify.annotations.Nullable;
import org.offload.rulebook.engine.Compiled;
import org.offload.rulebook.table.Tables;
import org.offload.rulebook.vocabulary.Interval;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A published version of a rulebook, ready to decide.
 *
 * @param from the first day on which it holds
 * @param to the last day; none if nobody has ended it
 * @param settings by name
 */
public record InForce(
        UUID id,
        String name,
        Layer layer,
        Area area,
        LocalDate from,
        @Nullable LocalDate to,
        Tables tables,
        Compiled compiled,
        Map<String, Interval> settings) {

    public InForce {
        settings = Map.copyOf(settings);
    }

    /** Answers whether it holds on a day. */
    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
