package org.offload.voice.thread;

import java.util.UUID;

/** The addresses of a thread and of its texts. */
public final class ThreadPath {

    static final String LIST = "/voice/threads";

    /** Where anybody reads what is public, without signing in. */
    public static final String OUTSIDE = "/public";

    private ThreadPath() {}

    /** Returns the page of a thread. */
    public static String of(UUID thread) {
        return LIST + "/" + thread;
    }

    /** Returns where anybody reads a thread that is public. */
    public static String outside(UUID thread) {
        return OUTSIDE + "/" + thread;
    }

    /** Returns the page of a text, which has further pages below it. */
    public static String of(UUID thread, SlotNumber number) {
        return of(thread) + "/" + number;
    }

    /** Returns the permanent place of a text; that of the opening text is its thread. */
    static String placeOf(UUID thread, SlotNumber number) {
        return number.isOpening() ? of(thread) : of(thread, number);
    }

    /**
     * Returns the place of a text on the page of its thread.
     *
     * @param count how many texts the thread has: one with many has several pages
     * @param query that the page is to have; empty for none
     */
    static String onPage(UUID thread, SlotNumber number, int count, String query) {
        String from = count > ThreadPart.MOST ? "from=" + number.comment() : "";
        String both = from + (from.isEmpty() || query.isEmpty() ? "" : "&") + query;
        return of(thread) + (both.isEmpty() ? "" : "?" + both) + "#" + number;
    }
}
