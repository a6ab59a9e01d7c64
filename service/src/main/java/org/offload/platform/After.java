package org.offload.platform;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Where the next page of a list goes on that has the latest first. Its statement asks for rows with
 * {@code (moment, id) < (cast(:at as timestamptz), cast(:id as uuid))}.
 *
 * @param at of the last row of the page before
 * @param id of the same row
 */
public record After(Instant at, UUID id) {

    /** Later than anything that is kept: where the first page begins. */
    private static final After START =
            new After(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

    /** Returns where to go on; the beginning if the address does not say. */
    public static After of(Optional<Instant> at, Optional<UUID> id) {
        return at.flatMap(moment -> id.map(one -> new After(moment, one))).orElse(START);
    }

    /** Returns the query of an address. */
    public String query() {
        return "at=" + at + "&id=" + id;
    }

    /** Returns what the statement asks for. */
    public Map<String, Object> params() {
        return Map.of("at", at.atOffset(ZoneOffset.UTC), "id", id);
    }
}
