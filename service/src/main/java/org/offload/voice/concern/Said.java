package org.offload.voice.concern;

import java.util.UUID;

/**
 * Something that was said elsewhere in Voice, of which a concern is made.
 *
 * @param in the thread, or the idea
 * @param path of its place, which does not move
 * @param title of the thread or the idea
 * @param text as it can be read by everybody
 */
public record Said(UUID in, String path, String title, String text) {

    private static final int LONGEST_QUOTE = 4_000;

    /** Returns its words as a quotation, to which whoever raises the concern adds theirs. */
    String quoted() {
        String words = text.length() > LONGEST_QUOTE ? cut(text) : text;
        return "> " + words.replace("\n", "\n> ") + "\n\n";
    }

    private static String cut(String text) {
        return text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE / 2)) + " …";
    }
}
