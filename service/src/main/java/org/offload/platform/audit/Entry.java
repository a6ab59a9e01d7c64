package org.offload.platform.audit;

import org.offload.platform.audit.Chain.Kind;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What an entry says. */
sealed interface Entry {

    Chain chain();

    /** Returns the hash of all that it says, whose it is included. */
    Hash content();

    /** An act on one case. */
    record OfCase(String crn, UUID id, Instant at, String username, String act, String reason)
            implements Entry {

        @Override
        public Chain chain() {
            return new Chain(Kind.CASE, crn);
        }

        @Override
        public Hash content() {
            return new Digest()
                    .text(Kind.CASE.name())
                    .text(crn)
                    .id(id)
                    .moment(at)
                    .text(username)
                    .text(act)
                    .text(reason)
                    .end();
        }
    }

    /**
     * An act of one user on no one case.
     *
     * @param crns the cases on the list that was shown
     */
    record OfUser(String username, UUID id, Instant at, String act, List<String> crns)
            implements Entry {

        public OfUser {
            crns = List.copyOf(crns);
        }

        @Override
        public Chain chain() {
            return new Chain(Kind.USER, username);
        }

        @Override
        public Hash content() {
            return new Digest()
                    .text(Kind.USER.name())
                    .text(username)
                    .id(id)
                    .moment(at)
                    .text(act)
                    .texts(crns)
                    .end();
        }
    }
}
