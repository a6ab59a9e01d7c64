package org.offload.platform;

/**
 * One of several answers to a question.
 *
 * @param hint more words below the label; empty for none
 */
public record Choice(String value, String label, String hint) {

    /** Returns a choice without a hint. */
    public static Choice of(String value, String label) {
        return new Choice(value, label, "");
    }
}
