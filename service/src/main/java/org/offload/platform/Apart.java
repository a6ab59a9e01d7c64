package org.offload.platform;

/**
 * Pages that know nobody: there is no session, and whoever brings one, or anything else that tells
 * who they are, is refused. A module supplies a bean for each of its own. Requests for them are
 * neither timed nor logged.
 *
 * @param path a pattern for the paths, such as {@code /board/**}
 */
public record Apart(String path) {}
