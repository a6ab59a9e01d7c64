package org.offload.rulebook.book;

import org.jspecify.annotations.Nullable;
import org.offload.rulebook.table.Tables;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A version of a rulebook.
 *
 * @param number 1, 2, 3 among the versions of one name
 * @param from the first day on which it holds; none in a draft that has no day yet
 * @param to the last day; none if it has no end
 * @param reason why it is there, in the words of its author
 * @param version counts the changes of a draft
 */
public record Book(
        UUID id,
        String name,
        int number,
        Layer layer,
        Area area,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String reason,
        BookState state,
        Tables tables,
        List<Setting> settings,
        String author,
        Instant writtenAt,
        String publishedBy,
        int version) {

    public Book {
        settings = List.copyOf(settings);
    }

    /**
     * Returns the first day on which it holds.
     *
     * @throws NullPointerException for a draft without one
     */
    public LocalDate firstDay() {
        return Objects.requireNonNull(from, () -> name + " has no first day yet");
    }

    /** Answers whether it holds on a day, as far as its dates go. */
    public boolean isOn(LocalDate day) {
        return from != null && !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
