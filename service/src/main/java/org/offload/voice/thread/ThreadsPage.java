package org.offload.voice.thread;

import org.jspecify.annotations.Nullable;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;
import org.offload.voice.concern.ConcernPage.Act;

import java.util.List;

/**
 * The list of threads.
 *
 * @param about what all of them are about; none for the whole list
 * @param begin where the reader begins one
 * @param kinds links to the whole list, to each kind, and to what the reader follows
 * @param search the form for words to look for
 * @param next the address of the next page; empty if there is none
 * @param held what the reader has waiting that is to begin threads
 */
public record ThreadsPage(
        Frame frame,
        Form search,
        @Nullable Act about,
        String begin,
        List<Kind> kinds,
        List<Row> rows,
        String next,
        List<ThreadPage.Held> held)
        implements Page {

    public ThreadsPage {
        held = List.copyOf(held);
        kinds = List.copyOf(kinds);
        rows = List.copyOf(rows);
    }

    /** A link to threads of a kind. */
    public record Kind(String path, String name, boolean isThis) {}

    /** A thread, in words. */
    public record Row(String path, String title, List<String> facts) {

        public Row {
            facts = List.copyOf(facts);
        }
    }
}
