package org.offload.rulebook.table;

import org.offload.rulebook.vocabulary.Fact;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** Returns the facts that some row asks about. */
    public Set<Fact> asked() {
        return Stream.concat(
                        contact.stream().map(ContactRow::when),
                        restriction.stream().map(RestrictionRow::when))
                .flatMap(when -> when.takes().keySet().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Fact.class)));
    }
}
