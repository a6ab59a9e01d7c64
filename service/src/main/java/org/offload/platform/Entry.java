package org.offload.platform;

import java.time.Instant;

/**
 * One of a {@link Part} as it is kept.
 *
 * @param part the short name of the part
 * @param id {@code one} where a record has just one
 * @param version rises with each change
 * @param source where it came from, such as {@code by hand}
 */
public record Entry(
        String part,
        String id,
        int version,
        Instant recordedAt,
        String recordedBy,
        String source,
        Values values) {}
