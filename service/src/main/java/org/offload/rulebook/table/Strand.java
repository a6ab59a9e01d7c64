package org.offload.rulebook.table;

import org.offload.rulebook.vocabulary.Interval;
import org.offload.rulebook.vocabulary.Means;
import org.offload.rulebook.vocabulary.Since;

import java.util.List;

/**
 * One contact that a row asks for, again and again.
 *
 * @param means in order of preference, at least one
 * @param ifNarrowed in order of preference: only once a restriction has struck out all of the
 *     former
 */
public record Strand(List<Means> means, List<Means> ifNarrowed, Interval every, Since since) {

    /**
     * @throws IllegalArgumentException if it has no means
     */
    public Strand {
        means = List.copyOf(means);
        ifNarrowed = List.copyOf(ifNarrowed);
        if (means.isEmpty()) {
            throw new IllegalArgumentException("A strand has at least one means");
        }
    }
}
