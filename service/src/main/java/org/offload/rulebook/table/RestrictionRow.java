package org.offload.rulebook.table;

import org.offload.rulebook.vocabulary.Attendance;
import org.offload.rulebook.vocabulary.Gap;
import org.offload.rulebook.vocabulary.Means;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A row of the restriction table. Every one that holds narrows; none can add anything.
 *
 * @param id of the row within its table: letters, digits and hyphens
 * @param strikes what is not allowed
 * @param asksSpo what is allowed only once the SPO has agreed to it for this case
 * @param halves whether the agreed interval is halved
 * @param attendance the fewest who go
 * @param gap what to do if nothing is left
 * @param why one sentence for the practitioner, without a fact of any person
 * @param sources ids of rules, such as {@code R20}
 */
public record RestrictionRow(
        String id,
        Condition when,
        Set<Means> strikes,
        Set<Means> asksSpo,
        boolean halves,
        Attendance attendance,
        Optional<Gap> gap,
        String why,
        List<String> sources) {

    public RestrictionRow {
        strikes = Set.copyOf(strikes);
        asksSpo = Set.copyOf(asksSpo);
        sources = List.copyOf(sources);
    }
}
