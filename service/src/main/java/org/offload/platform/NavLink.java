package org.offload.platform;

/**
 * A link at the top of every page. A module supplies a bean for each of its own.
 *
 * @param key of its words
 * @param job shown to those who have it
 * @param order from left to right
 */
public record NavLink(String key, String path, Job job, int order) {}
