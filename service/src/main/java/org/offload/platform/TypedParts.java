package org.offload.platform;

/** Reads what was typed, or came in a file, as the form of a part does. */
public interface TypedParts {

    /**
     * Returns the values; what is to be mended is with the reading.
     *
     * @param key whose record it is
     * @param id of the entry; empty for a new one
     * @param was the values before
     */
    Values read(Part part, String key, String id, Values was, Typed typed, Reading reading);
}
