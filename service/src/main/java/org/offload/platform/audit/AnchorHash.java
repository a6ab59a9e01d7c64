package org.offload.platform.audit;

import java.time.Instant;

/** Makes the hash of an anchor from its marks: cases first, then users, each by name. */
final class AnchorHash {

    private final Digest digest = new Digest();
    private long chains;

    AnchorHash(Hash previous, long number, Instant asOf) {
        digest.hash(previous).number(number).moment(asOf);
    }

    void add(Mark mark) {
        digest.text(mark.chain().kind().name())
                .text(mark.chain().name())
                .number(mark.head().number())
                .hash(mark.head().hash());
        chains++;
    }

    /** Returns how many were added. */
    long chains() {
        return chains;
    }

    Hash end() {
        return digest.number(chains).end();
    }
}
