package org.offload.predictors.published;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A row of text, by the names of its columns. */
@FunctionalInterface
public interface Row {

    /** Returns what a column says; empty if it says nothing, or is not there. */
    String field(String column);

    /** Returns what a column says, if it says something. */
    default Optional<String> text(String column) {
        return Optional.of(field(column)).filter(text -> !text.isEmpty());
    }

    /**
     * Whether a column says {@code true}; {@code false} and nothing are the other answer.
     *
     * @throws BadField if it says something else
     */
    default boolean yes(String column) {
        return oneOf(column, List.of("", "true", "false")).equals("true");
    }

    /**
     * Returns what a column says, of what it may say.
     *
     * @throws BadField if it says something else
     */
    default String oneOf(String column, List<String> allowed) {
        String text = field(column);
        if (!allowed.contains(text)) {
            throw new BadField(
                    column,
                    text,
                    String.join(", ", allowed.stream().filter(one -> !one.isEmpty()).toList()));
        }
        return text;
    }

    /**
     * Returns the number in a column, if there is one.
     *
     * @throws BadField if it says something else
     */
    default OptionalDouble number(String column) {
        String text = field(column);
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        try {
            double number = Double.parseDouble(text);
            if (Double.isFinite(number)) {
                return OptionalDouble.of(number);
            }
        } catch (NumberFormatException e) {
            throw new BadField(column, text, "a number", e);
        }
        throw new BadField(column, text, "a number");
    }
}
