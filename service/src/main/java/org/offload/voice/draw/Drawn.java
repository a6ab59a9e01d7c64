package org.offload.voice.draw;

import java.util.List;

/** What came of drawing tokens. */
sealed interface Drawn {

    /**
     * Blind signatures.
     *
     * @param all hexadecimal, in the order of what was sent
     */
    record Signed(List<String> all) implements Drawn {

        public Signed {
            all = List.copyOf(all);
        }
    }

    /** Nothing, and nothing was kept. */
    enum Refused implements Drawn {
        /** Not on the staff list. */
        NOT_STAFF,
        /** Not a key of today. */
        OTHER_KEY,
        /** Not the number that everybody draws, or a part that the key cannot sign. */
        SHAPE,
        /** Drawn already. */
        DRAWN
    }
}
