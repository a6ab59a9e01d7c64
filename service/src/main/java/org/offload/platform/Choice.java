package org.offload.platform;

import java.util.List;

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

    /** Answers that belong together. */
    public record Group(String label, List<Choice> choices) {

        public Group {
            choices = List.copyOf(choices);
        }
    }
}
