package org.offload.platform;

/**
 * What a field is called, and what is wrong with it.
 *
 * @param name of the field, and its id in the page
 * @param hint more words; empty for none
 * @param error what to mend; empty if nothing
 */
public record Label(String name, String text, String hint, String error) {

    /** Answers whether there is something to mend. */
    public boolean isWrong() {
        return !error.isEmpty();
    }

    /** Returns the ids of the words that describe the field, for screen readers; none if empty. */
    public String describedBy() {
        String ids = hint.isEmpty() ? "" : name + "-hint";
        return isWrong() ? (ids + " " + name + "-error").strip() : ids;
    }
}
