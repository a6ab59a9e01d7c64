package org.offload.platform;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Search terms, kept so that no name stands in an address or a log. */
public interface StoredSearches {

    /** Keeps the terms and returns the id that stands for them in the address. */
    UUID keep(User user, Map<String, String> terms);

    /**
     * Keeps the terms of a list under a name, in place of others of that name.
     *
     * @param list which list they are for, such as {@code my cases}
     */
    void keep(User user, String list, String name, Map<String, String> terms);

    /** Returns what this person has named for a list, by name. */
    List<Named> named(User user, String list);

    /** Forgets terms that this person named for a list. */
    void forget(User user, String list, UUID id);

    /** Terms with a name. */
    record Named(UUID id, String name) {}

    /** Returns the terms that this person kept under the id. */
    Optional<Map<String, String>> find(User user, UUID id);
}
