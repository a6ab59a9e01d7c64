package org.offload.predictors.published;

/** A field that says what it cannot say. */
public final class BadField extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String column;
    private final String text;
    private final String allowed;

    /** Says which field, and what it may say. */
    public BadField(String column, String text, String allowed) {
        super(words(column, text, allowed));
        this.column = column;
        this.text = text;
        this.allowed = allowed;
    }

    BadField(String column, String text, String allowed, Throwable cause) {
        this(column, text, allowed);
        initCause(cause);
    }

    /** Returns the name of the column. */
    public String column() {
        return column;
    }

    /** Returns what stands there. */
    public String text() {
        return text;
    }

    /** Returns what could stand there. */
    public String allowed() {
        return allowed;
    }

    private static String words(String column, String text, String allowed) {
        return column + " must be " + allowed + ", not " + text;
    }
}
