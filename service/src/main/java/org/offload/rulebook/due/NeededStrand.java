package org.offload.rulebook.due;

import org.offload.caseload.ContactMode;
import org.offload.rulebook.vocabulary.Interval;
import org.offload.rulebook.vocabulary.Since;

import java.util.List;

/**
 * A strand of a row as it applies to a case, once restrictions have narrowed it.
 *
 * @param modes what is left, in order of preference, at least one
 */
public record NeededStrand(List<ContactMode> modes, Interval every, Since since) {

    public NeededStrand {
        modes = List.copyOf(modes);
    }

    /** Answers whether only being seen counts. */
    public boolean isFaceToFace() {
        return since == Since.FACE_TO_FACE && modes.stream().anyMatch(ContactMode::isFaceToFace);
    }
}
