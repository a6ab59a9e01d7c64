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

    /**
     * Answers whether only being seen counts: of what is counted from when the person was seen, as
     * long as a visit is left; of a first contact, if nothing but visits is.
     */
    public boolean isFaceToFace() {
        return switch (since) {
            case ANY_CONTACT -> false;
            case FACE_TO_FACE -> modes.stream().anyMatch(ContactMode::isFaceToFace);
            case START -> modes.stream().allMatch(ContactMode::isFaceToFace);
        };
    }
}
