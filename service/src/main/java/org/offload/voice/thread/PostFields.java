package org.offload.voice.thread;

import org.offload.platform.Reading;
import org.offload.platform.Typed;

/** Reads what somebody wants to post. */
public final class PostFields {

    static final String WORDS = "voice.thread";

    /** Of a title, in characters. */
    public static final int LONGEST_TITLE = 150;

    private PostFields() {}

    /** Returns a text as it would be published, or says what to mend. */
    static String text(Reading reading, Typed typed, String field) {
        return new Texts(reading, typed, WORDS).required(field, PostText.LONGEST);
    }

    /** Returns the title of a thread, or says what to mend. */
    static String title(Reading reading, Typed typed) {
        return new Texts(reading, typed, WORDS).line("title", LONGEST_TITLE);
    }
}
