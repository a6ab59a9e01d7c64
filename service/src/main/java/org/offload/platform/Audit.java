package org.offload.platform;

import org.offload.kernel.Crn;

import java.util.Collection;

/** Who did what. Append only; no texts, no search terms. */
public interface Audit {

    /** Keeps one act on one record: a look or a change. */
    void ofCase(Crn crn, User user, String act);

    /** Keeps that a list was shown, with the CRNs on it. */
    void ofList(User user, String list, Collection<Crn> shown);

    /** Keeps that someone signed in or out, or did not succeed. */
    void ofSignIn(String username, String act);

    /** Keeps what somebody did to an account, under the name of who did it. */
    default void ofAccount(String by, String username, String act) {
        ofSignIn(by, "account " + username + ": " + act);
    }
}
