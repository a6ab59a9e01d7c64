package org.offload.rulebook.desk;

import java.util.List;

/**
 * A row of a table in words.
 *
 * @param number 1 for the first
 * @param id by which a decision names it
 * @param sources ids of the rules that it is from, with a comma between them
 */
public record BookRow(
        int number, String id, List<String> when, List<String> then, String why, String sources) {

    public BookRow {
        when = List.copyOf(when);
        then = List.copyOf(then);
    }
}
