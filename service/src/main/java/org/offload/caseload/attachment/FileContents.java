package org.offload.caseload.attachment;

import java.time.Instant;
import java.util.UUID;

/**
 * The content of a file, wherever it is kept.
 *
 * @param name of the file
 * @param keptBy where its content is
 */
public record FileContents(
        UUID attachmentId, String name, String keptBy, Instant recordedAt, String recordedBy) {}
