package org.offload.platform;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list, cut from what was asked for: one row more than it shows.
 *
 * @param rows those that are shown
 * @param goesOn whether there are more
 */
public record Sheet<T>(List<T> rows, boolean goesOn) {

    public Sheet {
        rows = List.copyOf(rows);
    }

    /**
     * Cuts it.
     *
     * @param found what there is, up to one more than a page
     * @param most how many a page shows
     */
    public static <T> Sheet<T> of(List<T> found, int most) {
        return new Sheet<>(found.subList(0, Math.min(found.size(), most)), found.size() > most);
    }

    /** Returns the rows as a page shows them. */
    public <R> List<R> map(Function<T, R> shown) {
        return rows.stream().map(shown).toList();
    }

    /**
     * Returns the address of the next page by the last row of this one; empty if it is the last.
     */
    public String next(Function<T, String> address) {
        return goesOn ? address.apply(rows.getLast()) : "";
    }
}
