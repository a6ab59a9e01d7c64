package org.offload.predictors.published;

/** A field that says what it cannot say. */
public final class BadField extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Says which field, and what it may say. */
    public BadField(String column, String text, String allowed) {
        super(words(column, text, allowed));
    }

    BadField(String column, String text, String allowed, Throwable cause) {
        super(words(column, text, allowed), cause);
    }

    private static String words(String column, String text, String allowed) {
        return column + " must be " + allowed + ", not " + text;
    }
}
