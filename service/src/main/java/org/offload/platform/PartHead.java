package org.offload.platform;

/**
 * Whose part a page is about, above its heading.
 *
 * @param path of the record
 */
public record PartHead(String name, String path) {}
