package org.offload.voice.thread;

import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * What was found by words.
 *
 * @param q what was looked for
 * @param told why nothing is shown; empty otherwise
 * @param next the address of the next page; empty if there is none
 */
public record FoundPage(
        Frame frame, Form search, String q, String told, List<Row> rows, String next)
        implements Page {

    public FoundPage {
        rows = List.copyOf(rows);
    }

    /**
     * A text.
     *
     * @param place its thread and number, in words
     */
    public record Row(String path, String place, String author, String beginning) {}
}
