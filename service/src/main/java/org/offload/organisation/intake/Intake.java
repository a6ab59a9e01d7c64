package org.offload.organisation.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A file that was taken in.
 *
 * @param problems of the refused lines, in words; not of all if there are very many
 */
public record Intake(
        UUID id,
        Instant at,
        String by,
        String fileName,
        FileKind kind,
        int added,
        int changed,
        int same,
        int refused,
        List<String> problems) {

    public Intake {
        problems = List.copyOf(problems);
    }

    /** Answers whether the file said nothing new. */
    public boolean changedNothing() {
        return added + changed == 0;
    }
}
