package org.offload.voice.hook;

import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/** What concerns may ask for besides an answer. */
public record HooksPage(Frame frame, List<Row> rows) implements Page {

    public HooksPage {
        rows = List.copyOf(rows);
    }

    /** How one is set, in words. */
    public record Row(String path, String name, String basis, String term, String changed) {}
}
