package org.offload.caseload.attachment;

import org.jspecify.annotations.Nullable;
import org.offload.platform.Standing;

import java.time.Instant;
import java.util.UUID;

/**
 * A file on the record.
 *
 * @param contactId the contact that it is kept with; none if it is kept with the person
 * @param bytes its size
 * @param mediaCode its kind, such as {@code application/pdf}
 * @param contentHash SHA-256 of its content, in hexadecimal digits
 * @param keptBy where its content is
 * @param scanned whether a program has looked for harm in it
 * @param sensitive by itself, or because its contact is
 */
public record Attachment(
        UUID attachmentId,
        @Nullable UUID contactId,
        String name,
        String description,
        String mediaCode,
        long bytes,
        String contentHash,
        String keptBy,
        boolean scanned,
        boolean sensitive,
        Instant recordedAt,
        String recordedBy) {

    /** Answers whether someone who opened the case may not have it. */
    public boolean isKeptBackFrom(Standing standing) {
        return sensitive && !standing.readsSensitive();
    }
}
