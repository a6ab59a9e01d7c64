package org.offload.worklist;

/**
 * The page on which several outcomes are recorded at once; the record supplies it.
 *
 * @param path of the page
 */
public record ToRecordLink(String path) {}
