package org.offload.voice.thread;

import org.offload.platform.Reading;
import org.offload.platform.Typed;

/** Reads texts as everybody will read them, or says what to mend. */
public final class Texts {

    private final Reading reading;
    private final Typed typed;
    private final String prefix;

    /**
     * Starts.
     *
     * @param prefix of the words of the form
     */
    public Texts(Reading reading, Typed typed, String prefix) {
        this.reading = reading;
        this.typed = typed;
        this.prefix = prefix;
    }

    /** Returns a text that may be empty. */
    public String optional(String field, int longest) {
        return checked(field, PostText.clean(typed.one(field)), longest);
    }

    /** Returns a text that must not be empty. */
    public String required(String field, int longest) {
        return present(field, optional(field, longest));
    }

    /** Returns a text of one line that may be empty. */
    public String optionalLine(String field, int longest) {
        return checked(field, PostText.clean(typed.one(field)).replaceAll("\\s+", " "), longest);
    }

    /** Returns a text of one line that must not be empty. */
    public String line(String field, int longest) {
        return present(field, optionalLine(field, longest));
    }

    private String present(String field, String text) {
        if (text.isEmpty()) {
            reading.refuse(field, prefix + "." + field + ".missing");
        }
        return text;
    }

    private String checked(String field, String text, int longest) {
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            reading.refuse(field, "platform.form.tooLong", longest, length - longest);
        }
        if (PostText.isHeaped(text)) {
            reading.refuse(field, "voice.thread.heaped");
        }
        return text;
    }
}
