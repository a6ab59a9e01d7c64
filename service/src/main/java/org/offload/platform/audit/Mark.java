package org.offload.platform.audit;

import java.util.Optional;

/**
 * How far a chain had come when an anchor was made.
 *
 * @param kept the hash that the entry of this number has now; none if it is not there
 */
record Mark(Chain chain, Head head, Optional<Hash> kept) {}
