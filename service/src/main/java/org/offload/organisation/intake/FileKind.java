package org.offload.organisation.intake;

import java.util.List;
import java.util.stream.Stream;

/** What a file is about; its columns say so. */
public enum FileKind {
    STAFF(
            List.of("staff_id", "forename", "surname", "grade"),
            List.of("weekly_hours", "hours_from", "team_code", "manages", "team_from", "team_to")),
    TEAMS(List.of("team_code", "name", "pdu_code"), List.of("place_id", "valid_from", "valid_to"));

    private final List<String> needed;
    private final List<String> further;

    FileKind(List<String> needed, List<String> further) {
        this.needed = needed;
        this.further = further;
    }

    List<String> needed() {
        return needed;
    }

    List<String> columns() {
        return Stream.concat(needed.stream(), further.stream()).toList();
    }
}
