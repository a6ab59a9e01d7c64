package org.offload.platform;

import org.offload.kernel.Crn;
import org.offload.kernel.StaffId;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the access decision needs to know of a case. The record answers. */
public interface AccessFacts {

    /** Returns how someone stands to each of these cases; one that there is not, is left out. */
    Map<Crn, CaseFacts> of(User user, Collection<Crn> crns);

    /** Returns how someone stands to a case; none if there is no such case. */
    default Optional<CaseFacts> of(User user, Crn crn) {
        return Optional.ofNullable(of(user, List.of(crn)).get(crn));
    }

    /**
     * Returns those of these cases that may stand in a list for someone: a list leaves out whoever
     * is closed to its reader, wherever else they stand.
     */
    Set<Crn> shown(StaffId reader, Collection<Crn> crns);

    /**
     * How someone stands to a case.
     *
     * @param relations empty for a stranger
     * @param askWhom who can help a stranger, in words: the team and its lead
     * @param limit what closes the case to this person, whatever the relations; none if nothing
     *     does
     */
    record CaseFacts(Set<Relation> relations, String askWhom, Optional<Limit> limit) {

        public CaseFacts {
            relations = Set.copyOf(relations);
        }

        /** Answers whether someone has to do with the case, and is not just asked to take it. */
        public boolean isWorkedWith() {
            return relations.stream().anyMatch(one -> one != Relation.ASKED);
        }
    }

    /** A way to stand to a case. */
    enum Relation {
        MANAGER,
        TEAM,
        /** Lent to this person for given dates. */
        STAND_IN,
        /** Head of the unit that the team belongs to. */
        UNIT,
        /** Named, for given dates, to stand in for the lead of the team. */
        DEPUTY,
        /** Asked to take it, or a part of it, until it is answered: to look and answer alone. */
        ASKED
    }

    /**
     * Why a case is closed to someone.
     *
     * @param message for whoever is refused; says nothing of the record
     */
    record Limit(LimitKind kind, String message) {}

    /** A way to close a case. */
    enum LimitKind {
        /** Those named may not open it. */
        EXCLUSION,
        /** Only those named may open it. */
        RESTRICTION
    }
}
