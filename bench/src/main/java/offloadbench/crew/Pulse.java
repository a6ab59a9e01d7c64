package offloadbench.crew;

import java.time.Duration;
import java.util.Optional;

/** Tells when the server has answered again. */
public final class Pulse {

    private long latest = Long.MIN_VALUE;

    /** Notes an answer to something that was asked at a moment of {@code System.nanoTime()}. */
    synchronized void answered(long asked) {
        if (latest == Long.MIN_VALUE || asked - latest > 0) {
            latest = asked;
            notifyAll();
        }
    }

    /**
     * Waits for the first good answer to anything that is asked after a moment.
     *
     * @return how long after that moment it came; none if it never did
     */
    public synchronized Optional<Duration> after(long moment, Duration longest)
            throws InterruptedException {
        long end = moment + longest.toNanos();
        while (latest == Long.MIN_VALUE || latest - moment < 0) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return Optional.empty();
            }
            wait(left);
        }
        return Optional.of(Duration.ofNanos(System.nanoTime() - moment));
    }
}
