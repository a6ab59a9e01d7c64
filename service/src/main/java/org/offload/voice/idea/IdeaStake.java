package org.offload.voice.idea;

import org.offload.platform.Access;
import org.offload.platform.Job;
import org.offload.platform.User;

/**
 * How somebody stands to an idea.
 *
 * @param answers whether they answer concerns
 * @param decides whether they were named to decide
 */
record IdeaStake(boolean answers, boolean decides) {

    static IdeaStake of(User user, Idea idea) {
        return new IdeaStake(
                Access.has(user.role(), Job.ANSWER_CONCERNS),
                user.staff() != null && user.staff().value().equals(idea.deciderId()));
    }

    /** Answers whether a step is theirs, in whatever state the idea is. */
    boolean may(IdeaStep step) {
        return switch (step) {
            case NAME, REOPEN -> answers;
            case DECIDE, TELL -> answers || decides;
        };
    }
}
