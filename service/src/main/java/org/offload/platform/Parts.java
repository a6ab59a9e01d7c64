package org.offload.platform;

import java.util.List;
import java.util.Optional;

/** Keeps the entries of parts, and what changed them. */
public interface Parts {

    /** Where an entry that somebody types comes from. */
    String BY_HAND = "by hand";

    /** The id of the only entry of a part that a record has just one of. */
    String ONLY = "one";

    /** How many of one part are read at once. */
    int MOST = 50;

    /**
     * Returns the entries in force of several parts: one statement, at most {@link #MOST} + 1 of
     * each.
     */
    List<Entry> all(List<? extends Part> parts, String key);

    /** Returns the entries in force of one part, without the first ones; as many at most. */
    List<Entry> page(Part part, String key, int from);

    /** Returns one entry in force. */
    Optional<Entry> find(Part part, String key, String id);

    /** Adds an entry; answers its id. */
    String add(Part part, String key, Values values, Author author);

    /**
     * Adds an entry whose name somebody typed.
     *
     * @param key whose it is; of a part that a record has just one of, the name
     * @return whether there was none of that name; if there was, nothing is added
     */
    boolean addNamed(Part part, String key, String name, Values values, Author author);

    /**
     * Changes an entry.
     *
     * @param entry as it was read
     * @return whether it still was so; if not, nothing is changed
     */
    boolean change(Part part, String key, Entry entry, Values values, Author author);

    /**
     * Marks an entry as recorded in error; what it said stays in its history.
     *
     * @return whether it still was as it was read
     */
    boolean withdraw(Part part, String key, Entry entry, String reason, Author author);

    /** Returns what changed one entry, the latest first. */
    List<Change> history(Part part, String key, String id);

    /**
     * Who says so.
     *
     * @param by a user name
     * @param source where it comes from, such as {@link #BY_HAND}
     */
    record Author(String by, String source) {}
}
