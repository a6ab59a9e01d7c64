package org.offload.platform;

import org.offload.kernel.Crn;

import java.util.Optional;
import java.util.Set;

/** What the access decision needs to know of a case. The record answers. */
public interface AccessFacts {

    /** Returns how someone stands to a case; none if there is no such case. */
    Optional<CaseFacts> of(User user, Crn crn);

    /**
     * How someone stands to a case.
     *
     * @param relations empty for a stranger
     * @param askWhom who can help a stranger, in words: the team and its lead
     */
    record CaseFacts(Set<Relation> relations, String askWhom) {

        public CaseFacts {
            relations = Set.copyOf(relations);
        }
    }

    /** A way to stand to a case. */
    enum Relation {
        MANAGER,
        TEAM,
        STAND_IN
    }
}
