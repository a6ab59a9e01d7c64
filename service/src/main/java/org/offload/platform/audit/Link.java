package org.offload.platform.audit;

/**
 * An entry in its chain, as it is kept.
 *
 * @param number from 1, without a gap
 * @param previous the hash of the entry before it
 * @param hash of itself, in which the previous one goes
 */
record Link(long number, Entry entry, Hash previous, Hash hash) {

    /** Answers whether nothing of it has changed since its hash was made. */
    boolean isWhole() {
        return new Digest().hash(previous).number(number).hash(entry.content()).end().equals(hash);
    }
}
