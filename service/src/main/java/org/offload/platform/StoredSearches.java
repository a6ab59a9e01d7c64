package org.offload.platform;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Search terms, kept so that no name stands in an address or a log. */
public interface StoredSearches {

    /** Keeps the terms and returns the id that stands for them in the address. */
    UUID keep(User user, Map<String, String> terms);

    /** Returns the terms that this person kept under the id. */
    Optional<Map<String, String>> find(User user, UUID id);
}
