package org.offload.voice.thread;

import org.offload.platform.Reading;
import org.offload.platform.Typed;

/** Reads what somebody wants to post. */
final class PostFields {

    static final String WORDS = "voice.thread";

    /** Of a title, in characters. */
    static final int LONGEST_TITLE = 150;

    private PostFields() {}

    /** Returns a text as it would be published, or says what to mend. */
    static String text(Reading reading, Typed typed, String field) {
        String text = PostText.clean(typed.one(field));
        if (text.isEmpty()) {
            reading.refuse(field, WORDS + "." + field + ".missing");
        }
        int tooMany = PostText.tooMany(text);
        if (tooMany > 0) {
            reading.refuse(field, "platform.form.tooLong", PostText.LONGEST, tooMany);
        }
        return plain(reading, field, text);
    }

    /** Returns the title of a thread, or says what to mend. */
    static String title(Reading reading, Typed typed) {
        String title = PostText.clean(typed.one("title")).replaceAll("\\s+", " ");
        if (title.isEmpty()) {
            reading.refuse("title", WORDS + ".title.missing");
        }
        int length = title.codePointCount(0, title.length());
        if (length > LONGEST_TITLE) {
            reading.refuse("title", "platform.form.tooLong", LONGEST_TITLE, length - LONGEST_TITLE);
        }
        return plain(reading, "title", title);
    }

    private static String plain(Reading reading, String field, String text) {
        if (PostText.isHeaped(text)) {
            reading.refuse(field, WORDS + ".heaped");
        }
        return text;
    }
}
