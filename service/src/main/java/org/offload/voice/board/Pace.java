package org.offload.voice.board;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

import org.offload.platform.ByClock;
import org.offload.platform.ServiceClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** How fast texts are taken: the board as a whole, and each author in a thread. */
@Component
class Pace {

    /** How often an author writes in a thread. */
    static final Duration BETWEEN = Duration.ofSeconds(30);

    /** How many texts an author has in a thread, a day. */
    static final int A_DAY = 20;

    private static final int REMEMBERED = 10_000;

    private final Bucket board;
    private final boolean isLimited;
    private final TimeMeter time;
    private final Map<String, Bucket> authors =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                    return size() > REMEMBERED;
                }
            };

    /**
     * @param aSecond how many texts the board takes; 0 for as many as come
     */
    Pace(@Value("${offload.voice.texts-a-second:5}") int aSecond, ServiceClock clock) {
        this.time = new ByClock(clock);
        this.isLimited = aSecond > 0;
        int rate = Math.max(1, aSecond);
        this.board =
                Bucket.builder()
                        .withCustomTimePrecision(time)
                        .addLimit(
                                limit ->
                                        limit.capacity(rate)
                                                .refillGreedy(rate, Duration.ofSeconds(1)))
                        .build();
    }

    /** Takes one of what the board takes; answers whether there was one left. */
    boolean allowsBoard() {
        return !isLimited || board.tryConsume(1);
    }

    /** Takes one of what an author may write. */
    Answer allows(String author) {
        Bucket own;
        synchronized (authors) {
            own = authors.computeIfAbsent(author, _ -> bucket());
        }
        if (own.tryConsume(1)) {
            return Answer.WAITING;
        }
        return own.estimateAbilityToConsume(1).getNanosToWaitForRefill() > BETWEEN.toNanos()
                ? Answer.TOO_MANY
                : Answer.TOO_SOON;
    }

    private Bucket bucket() {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(1).refillIntervally(1, BETWEEN))
                .addLimit(
                        limit -> limit.capacity(A_DAY).refillIntervally(A_DAY, Duration.ofDays(1)))
                .build();
    }
}
