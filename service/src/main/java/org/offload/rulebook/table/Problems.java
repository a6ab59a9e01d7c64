package org.offload.rulebook.table;

import org.offload.platform.Problem;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What must be mended in a file, found one after the other. */
final class Problems {

    static final int MOST = 50;

    private static final String FIELD = "file";
    private static final int LONGEST_QUOTE = 40;

    private final Set<Problem> found = new LinkedHashSet<>();

    /** Adds a problem, unless there are enough. */
    void add(String key, Object... arguments) {
        if (found.size() < MOST) {
            found.add(Problem.of(FIELD, key, arguments));
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Problem> list() {
        return List.copyOf(found);
    }

    /** Returns the beginning of a text of the file, on one line, to be shown in a message. */
    static String quote(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() > LONGEST_QUOTE ? line.substring(0, LONGEST_QUOTE) + "…" : line;
    }
}
