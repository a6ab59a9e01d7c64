package org.offload.platform;

/**
 * A page that takes files. A module supplies a bean for each of its own; elsewhere a form with
 * files is refused before it is read.
 *
 * @param path a regular expression for the whole path
 */
public record TakesFiles(String path) {}
