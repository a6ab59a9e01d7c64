package org.offload.rulebook.example;

import org.offload.caseload.ContactMode;
import org.offload.rulebook.due.Decision;
import org.offload.rulebook.due.NeededStrand;
import org.offload.rulebook.table.ContactRow;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a rulebook says of a case.
 *
 * @param row of the contact table; empty if none takes the case
 * @param modes of each contact that is due, in order of preference
 */
public record Expected(String row, List<List<ContactMode>> modes) {

    private static final String STRAND = ";";
    private static final String MODE = ",";

    public Expected {
        modes = modes.stream().map(List::copyOf).toList();
    }

    static Expected of(Decision decision) {
        return new Expected(
                decision.row().map(ContactRow::id).orElse(""),
                decision.strands().stream().map(NeededStrand::modes).toList());
    }

    /** Reads what {@link #text} has written. */
    static Expected read(String row, String text) {
        return new Expected(
                row,
                text.isEmpty()
                        ? List.of()
                        : Arrays.stream(text.split(STRAND)).map(Expected::strand).toList());
    }

    private static List<ContactMode> strand(String text) {
        return Arrays.stream(text.split(MODE)).map(ContactMode::valueOf).toList();
    }

    /** Returns the ways to meet as they are stored, such as {@code DOORSTEP;VIDEO,TELEPHONE}. */
    String text() {
        return modes.stream()
                .map(strand -> strand.stream().map(Enum::name).collect(Collectors.joining(MODE)))
                .collect(Collectors.joining(STRAND));
    }
}
