package org.offload.voice.thread;

import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * What moderators did.
 *
 * @param next the address of the next page; empty if there is none
 */
public record LogPage(Frame frame, List<Row> rows, String next) implements Page {

    public LogPage {
        rows = List.copyOf(rows);
    }

    /** An act, in words. */
    public record Row(String path, String what, String who) {}
}
