package org.offload.voice.concern;

import org.offload.platform.User;

import java.time.Instant;

/**
 * What was done about a concern.
 *
 * @param entryNo the version of the concern after it
 * @param step a {@link Step}, or one of the words below
 * @param state after it
 * @param byName empty for whoever is not named
 * @param detail such as the owner who was named
 */
record Entry(
        int entryNo,
        String step,
        ConcernState state,
        SaidAs saidAs,
        String byName,
        String byRole,
        String text,
        String detail,
        Instant at) {

    static final String RAISE = "RAISE";

    /** A hygiene report was added to it. */
    static final String EVIDENCE = "EVIDENCE";

    /** As whom somebody speaks. */
    enum SaidAs {
        NAMED,
        IN_CONFIDENCE,
        ME_TOO
    }

    /** Returns an entry of somebody; only who speaks by name is named in it. */
    static Entry of(
            int number,
            String step,
            ConcernState state,
            SaidAs as,
            User user,
            String text,
            String detail,
            Instant at) {
        boolean named = as == SaidAs.NAMED;
        return new Entry(
                number,
                step,
                state,
                as,
                named ? user.displayName() : "",
                named ? user.role().name() : "",
                text,
                detail,
                at);
    }
}
