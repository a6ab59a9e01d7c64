package org.offload.rulebook.table;

import java.util.List;

/**
 * The two tables of a rulebook.
 *
 * @param contact in order: the first row that holds decides
 * @param restriction every row that holds narrows
 */
public record Tables(List<ContactRow> contact, List<RestrictionRow> restriction) {

    public Tables {
        contact = List.copyOf(contact);
        restriction = List.copyOf(restriction);
    }
}
