package org.offload.voice.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What became of a file of threads.
 *
 * @param threads the ids of those that were taken in
 * @param slots how many comments and replies they have
 * @param problems what could not be kept, and why, in words
 * @param findings where somebody may be told of, in words
 */
record Intake(
        UUID intakeId,
        Instant takenAt,
        String takenBy,
        String fileName,
        List<String> threads,
        int slots,
        List<String> problems,
        List<String> findings) {

    Intake {
        threads = List.copyOf(threads);
        problems = List.copyOf(problems);
        findings = List.copyOf(findings);
    }
}
