package org.offload.predictors.result;

import java.util.List;
import java.util.Optional;

/**
 * What an instrument says of a person.
 *
 * @param <S> its score
 */
public sealed interface Result<S> {

    /**
     * A score.
     *
     * @param problems why it does not rest on all that an assessor is asked; empty if it does
     */
    record Scored<S>(S score, List<Problem> problems) implements Result<S> {

        /** Keeps a copy of the list. */
        public Scored {
            problems = List.copyOf(problems);
        }
    }

    /**
     * No score, for reasons that answers can mend.
     *
     * @param problems at least one, in the order in which they were looked for
     */
    record NotScorable<S>(List<Problem> problems) implements Result<S> {

        /** Keeps a copy of the list. */
        public NotScorable {
            problems = List.copyOf(problems);
        }
    }

    /** No score, because the instrument is not for this person. */
    record NotApplicable<S>(Why why) implements Result<S> {}

    /** Why an instrument is not for a person. */
    enum Why {
        /** It is for men only. */
        WOMAN,
        /** There was never a sexual offence. */
        NO_SEXUAL_OFFENCE,
        /** It is for men of 18 to 25. */
        NOT_A_MAN_OF_18_TO_25,
        /** Nothing that it asks for was answered. */
        NOTHING_ANSWERED,
        /** The harm, the offence or the sentence are others than it is for. */
        OTHER_CASES
    }

    /** Returns the score; empty if there is none. */
    default Optional<S> asScore() {
        return switch (this) {
            case Scored<S>(S score, _) -> Optional.of(score);
            case NotScorable<S> _, NotApplicable<S> _ -> Optional.empty();
        };
    }
}
