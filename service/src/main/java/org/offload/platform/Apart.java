package org.offload.platform;

/**
 * Pages that know nobody: there is no session. A module supplies a bean for each of its own.
 * Requests for them are neither timed nor logged.
 *
 * @param path a pattern for the paths, such as {@code /board/**}
 * @param isStrict whether a request that brings a session, or anything else that tells who sends
 *     it, is refused; otherwise nobody looks at it
 */
public record Apart(String path, boolean isStrict) {}
