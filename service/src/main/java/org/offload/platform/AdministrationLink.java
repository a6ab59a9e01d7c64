package org.offload.platform;

/**
 * A link on the page of what is administered. A module supplies a bean for each of its own.
 *
 * @param key of its words; what can be done there is {@code <key>.text}
 * @param job shown to those who have it
 * @param order from top to bottom
 */
public record AdministrationLink(String key, String path, Job job, int order) {}
