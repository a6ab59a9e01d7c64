package org.offload.platform;

import org.springframework.web.util.UriUtils;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A page of a list that can be searched, part of a page of its own.
 *
 * @param path of the whole list: it takes what is searched for
 * @param q what was searched for; empty for all
 * @param label of the field for that
 * @param rowPath below which the pages of the rows lie
 * @param next the address of the next page; empty if there is none
 * @param further whether this is not the first page
 */
public record Listing(
        Frame frame,
        String path,
        String q,
        String label,
        String rowPath,
        List<Row> rows,
        String next,
        boolean further) {

    /** How many rows a page has. */
    public static final int PAGE = 25;

    public Listing {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param id behind the path, and where the next page goes on
     * @param facts in words
     */
    public record Row(String id, String name, List<String> facts) {

        public Row {
            facts = facts.stream().filter(fact -> !fact.isEmpty()).toList();
        }
    }

    /**
     * Which part of a list is asked for.
     *
     * @param q what is searched for; empty for all
     * @param after the id of the last row of the page before; empty for the first page
     * @param search under which it is kept; none for all
     */
    public record Ask(String q, String after, Optional<UUID> search) {

        /** Asks for the whole list. */
        public static Ask all(String after) {
            return new Ask("", after.replace("\u0000", ""), Optional.empty());
        }
    }

    /**
     * Makes the page that was asked for.
     *
     * @param found one more than a page has, if there are as many
     */
    public static Listing of(Frame frame, String path, String label, Ask ask, List<Row> found) {
        List<Row> rows = found.stream().limit(PAGE).toList();
        String here = path + ask.search().map(id -> "/found/" + id).orElse("");
        return new Listing(
                frame,
                path,
                ask.q(),
                label,
                path,
                rows,
                found.size() > PAGE ? here + "?after=" + segment(rows.getLast().id()) : "",
                !ask.after().isEmpty());
    }

    private static String segment(String id) {
        return UriUtils.encode(id, StandardCharsets.UTF_8);
    }

    /** Returns the address of the page of a row. */
    public String pathOf(Row row) {
        return rowPath + "/" + segment(row.id());
    }

    /** Returns this list with the pages of its rows below another word. */
    public Listing below(String word) {
        String lower = path + "/" + word;
        return new Listing(frame, path, q, label, lower, rows, next, further);
    }

    /** Answers whether not all of the list is in sight. */
    public boolean isPart() {
        return further || !q.isEmpty();
    }
}
