package org.offload.rulebook.engine;

import org.offload.rulebook.table.ContactRow;
import org.offload.rulebook.table.RestrictionRow;

import java.util.List;
import java.util.Optional;

/**
 * The rows that hold for a case.
 *
 * @param contact the first that holds; none if the table has a gap there
 * @param restrictions all that hold, in the order of the table
 */
public record Matched(Optional<ContactRow> contact, List<RestrictionRow> restrictions) {

    public Matched {
        restrictions = List.copyOf(restrictions);
    }
}
