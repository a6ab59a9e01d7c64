package org.offload.platform;

import org.offload.kernel.Crn;

import java.util.Collection;

/** Who did what. Append only, each entry chained to the one before; no texts, no search terms. */
public interface Audit {

    /** Keeps one act on one record: a look or a change. */
    default void ofCase(Crn crn, User user, String act) {
        ofCase(crn, user, act, "");
    }

    /**
     * Keeps one act on one record, with why it was done.
     *
     * @param reason as the user gave it, for a look outside their team; empty for none. It can
     *     never be taken back
     */
    void ofCase(Crn crn, User user, String act, String reason);

    /** Keeps that a list was shown, with the CRNs on it. */
    void ofList(User user, String list, Collection<Crn> shown);

    /** Keeps that someone signed in or out, or did not succeed. */
    void ofSignIn(String username, String act);

    /** Keeps what somebody did to an account, under the name of who did it. */
    default void ofAccount(String by, String username, String act) {
        ofSignIn(by, "account " + username + ": " + act);
    }
}
