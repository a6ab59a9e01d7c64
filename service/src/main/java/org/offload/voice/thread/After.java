package org.offload.voice.thread;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Where the next page of a list goes on.
 *
 * @param at of the last row of the page before
 */
public record After(Instant at, UUID id) {

    /** Later than anything that is kept: where the first page begins. */
    public static final After START =
            new After(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

    /** Returns where to go on; none for the first page. */
    public static Optional<After> of(Optional<Instant> at, Optional<UUID> id) {
        return at.flatMap(moment -> id.map(one -> new After(moment, one)));
    }

    /** Returns the query of an address. */
    public String query() {
        return "at=" + at + "&id=" + id;
    }
}
