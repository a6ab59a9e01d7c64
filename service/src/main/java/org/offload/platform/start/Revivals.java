package org.offload.platform.start;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** Counts how often a server was started again: more than thrice in a minute is no help. */
final class Revivals {

    private static final int MOST = 3;
    private static final Duration SPAN = Duration.ofMinutes(1);

    private final Deque<Instant> latest = new ArrayDeque<>();

    /** Notes one more, and returns whether it is worth trying. */
    boolean allowed(Instant now) {
        latest.addLast(now);
        latest.removeIf(then -> then.isBefore(now.minus(SPAN)));
        return latest.size() <= MOST;
    }
}
