package org.offload.rulebook.table;

import org.offload.rulebook.vocabulary.Approver;
import org.offload.rulebook.vocabulary.Attendance;
import org.offload.rulebook.vocabulary.Component;

import java.util.List;
import java.util.Set;

/**
 * A row of the contact table. The first one that holds decides.
 *
 * @param id of the row within its table: letters, digits and hyphens
 * @param strands one to three
 * @param lessContact who must agree to less than this
 * @param attendance who goes, where the person is seen away from the office
 * @param asksReview whether a review decision is asked
 * @param pauses what stops meanwhile
 * @param why one sentence for the practitioner, without a fact of any person
 * @param sources ids of rules, such as {@code R04}
 */
public record ContactRow(
        String id,
        Condition when,
        List<Strand> strands,
        Approver lessContact,
        Attendance attendance,
        boolean asksReview,
        Set<Component> pauses,
        String why,
        List<String> sources) {

    public static final int MOST_STRANDS = 3;

    /**
     * @throws IllegalArgumentException if it has no strand, or more than three
     */
    public ContactRow {
        strands = List.copyOf(strands);
        pauses = Set.copyOf(pauses);
        sources = List.copyOf(sources);
        if (strands.isEmpty() || strands.size() > MOST_STRANDS) {
            throw new IllegalArgumentException(
                    "Row " + id + " has 1 to " + MOST_STRANDS + " strands, not " + strands.size());
        }
    }
}
