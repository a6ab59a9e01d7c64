package org.offload.rulebook.check;

import org.offload.rulebook.table.Condition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is left of some cases once rows have taken theirs. */
sealed interface Rest {

    /** More boxes than this are not followed. Tables that people can read need a few hundred. */
    int MOST_BOXES = 20_000;

    /** The cases that are left; none if there are no boxes. */
    record Left(List<Box> boxes) implements Rest {

        Optional<Box> first() {
            return boxes.stream().findFirst();
        }
    }

    /** Too many to tell. */
    record TooMany() implements Rest {}

    /** Answers whether it is sure that no case is left. */
    default boolean isNothing() {
        return this instanceof Left(List<Box> boxes) && boxes.isEmpty();
    }

    /** Returns what rows leave of the cases of a box. */
    static Rest of(Box start, List<Condition> rows) {
        return of(start, rows, MOST_BOXES);
    }

    /**
     * Returns the same, for at most so many boxes at a time. The order of the rows does not matter
     * to what is left; those that ask least come first, since they leave the fewest boxes.
     */
    static Rest of(Box start, List<Condition> rows, int most) {
        List<Box> widestFirst =
                rows.stream()
                        .map(Box::of)
                        .sorted(Comparator.comparingInt(box -> box.sides().size()))
                        .toList();
        List<Box> boxes = List.of(start);
        for (Box taken : widestFirst) {
            List<Box> left = new ArrayList<>();
            for (Box box : boxes) {
                left.addAll(box.without(taken));
                if (left.size() > most) {
                    return new TooMany();
                }
            }
            boxes = left;
        }
        return new Left(boxes);
    }
}
