package org.offload.voice.thread;

import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/** Units and workplaces that threads are about. */
public record AboutPage(Frame frame, List<Row> rows) implements Page {

    public AboutPage {
        rows = List.copyOf(rows);
    }

    /** A unit or workplace, and how many threads are about it in words. */
    public record Row(String path, String name, String many) {}
}
