package org.offload.voice.idea;

import java.time.Instant;

/**
 * That somebody agrees or objects.
 *
 * @param agrees otherwise they object
 * @param reason of whoever objects
 * @param version how often they have said so
 */
record IdeaView(
        String username,
        String name,
        String role,
        boolean agrees,
        String reason,
        Instant at,
        int version) {}
