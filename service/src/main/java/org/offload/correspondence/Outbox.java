package org.offload.correspondence;

import org.offload.kernel.Crn;
import org.offload.platform.User;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What was let go and waits for somebody to post it or type it in. The service sends nothing by
 * itself: this is the only provider there is.
 */
public interface Outbox {

    /** How many are returned at most. */
    int MOST = 100;

    /** Returns what waits for these teams, the oldest first. */
    List<Waiting> of(Collection<String> teams);

    /**
     * Keeps that one was sent; needs a transaction.
     *
     * @return false if somebody else has sent it, or it was taken back
     */
    boolean sent(Crn crn, UUID message, User by);

    /** A message with where it goes. */
    record Waiting(Crn crn, UUID id, Channel channel, String to, String body) {}
}
