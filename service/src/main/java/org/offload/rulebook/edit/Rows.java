package org.offload.rulebook.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The rows of a table, in order.
 *
 * @param id gives the name of a row, which no other row of the table has
 */
record Rows<R>(List<R> all, Function<R, String> id) {

    Rows {
        all = List.copyOf(all);
    }

    Optional<R> find(String name) {
        return all.stream().filter(row -> id.apply(row).equals(name)).findFirst();
    }

    boolean has(String name) {
        return find(name).isPresent();
    }

    /** Returns them with one a place higher; one that is first, or not there, changes nothing. */
    List<R> up(String name) {
        return moved(name, -1);
    }

    /** Returns them with one a place lower; one that is last, or not there, changes nothing. */
    List<R> down(String name) {
        return moved(name, 1);
    }

    private List<R> moved(String name, int by) {
        List<R> rows = new ArrayList<>(all);
        int from = place(name);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < rows.size()) {
            Collections.swap(rows, from, to);
        }
        return rows;
    }

    List<R> without(String name) {
        return all.stream().filter(row -> !id.apply(row).equals(name)).toList();
    }

    /**
     * Returns them with a row in the place of another.
     *
     * @param place where it is put if the other one is not there
     */
    List<R> with(String name, R row, int place) {
        List<R> rows = new ArrayList<>(all);
        int old = place(name);
        if (old >= 0) {
            rows.set(old, row);
        } else {
            rows.add(place, row);
        }
        return rows;
    }

    private int place(String name) {
        return all.stream().map(id).toList().indexOf(name);
    }
}
