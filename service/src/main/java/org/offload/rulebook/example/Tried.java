package org.offload.rulebook.example;

import org.offload.rulebook.due.Inputs;

/**
 * What became of an example when the tables were asked.
 *
 * @param of the case that came out in another way; some case of the example if none did
 * @param came what the tables say of it
 */
public record Tried(Example example, Inputs of, Expected came) {

    /** Answers whether the tables say what they must. */
    public boolean isAsExpected() {
        return came.equals(example.expected());
    }
}
