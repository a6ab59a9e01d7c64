package org.offload.rulebook.engine;

import org.offload.rulebook.vocabulary.Fact;

import java.util.Map;

/** Tables that are ready to be asked. */
public interface Compiled {

    /**
     * Returns the rows that hold for a case.
     *
     * @param inputs the category of the case for each fact that the tables ask about, or for more
     * @throws IllegalArgumentException if a fact is missing that the tables ask about, or its
     *     category is none of its own
     */
    Matched match(Map<Fact, String> inputs);
}
