package org.offload.platform;

import io.github.bucket4j.TimeMeter;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Lets a limit of how often go by the clock of the service. */
public record ByClock(ServiceClock clock) implements TimeMeter {

    @Override
    public long currentTimeNanos() {
        return ChronoUnit.NANOS.between(Instant.EPOCH, clock.now());
    }

    @Override
    public boolean isWallClockBased() {
        return true;
    }
}
