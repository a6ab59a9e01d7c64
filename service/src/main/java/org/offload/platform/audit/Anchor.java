package org.offload.platform.audit;

import java.time.Instant;

/**
 * One line over all chains as they were at a moment.
 *
 * @param number from 1, without a gap
 * @param chains how many had gone on since the anchor before
 * @param hash of the anchor before, the moment, and the marks of these chains
 */
record Anchor(long number, Instant asOf, long chains, Hash previous, Hash hash) {}
