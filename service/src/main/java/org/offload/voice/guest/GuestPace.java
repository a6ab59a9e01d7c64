package org.offload.voice.guest;

import io.github.bucket4j.Bucket;

import org.offload.platform.ByClock;
import org.offload.platform.ServiceClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Duration;

/** How many texts are taken from outside in an hour: nobody who sends one is known, so in all. */
@Component
class GuestPace {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Bucket bucket;
    private final boolean isOpen;

    /**
     * @param anHour how many; 0 for none
     */
    GuestPace(@Value("${offload.voice.guests-an-hour:30}") int anHour, ServiceClock clock) {
        this.isOpen = anHour > 0;
        int most = Math.max(1, anHour);
        this.bucket =
                Bucket.builder()
                        .withCustomTimePrecision(new ByClock(clock))
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, HOUR))
                        .build();
    }

    /** Answers whether texts are taken from outside at all. */
    boolean isOpen() {
        return isOpen;
    }

    /** Takes one of what is allowed; answers whether there was one left. */
    boolean allows() {
        return bucket.tryConsume(1);
    }
}
