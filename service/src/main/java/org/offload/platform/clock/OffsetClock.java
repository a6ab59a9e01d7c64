package org.offload.platform.clock;

import org.jspecify.annotations.Nullable;
import org.offload.platform.ServiceClock;
import org.offload.platform.Settings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The machine's clock and an offset that is kept with the data. */
@Component
class OffsetClock implements ServiceClock {

    private static final String OFFSET = "clock-offset";

    private final Clock machine = Clock.systemUTC();
    private final ZoneId zone;
    private final Settings settings;
    // Read when first asked for: ./offload help makes this bean without a database.
    private volatile @Nullable Duration offset;

    OffsetClock(Settings settings, @Value("${offload.zone:Europe/London}") ZoneId zone) {
        this.settings = settings;
        this.zone = zone;
    }

    @Override
    public Instant now() {
        // Microseconds are what the database keeps; a moment reads back as it was written.
        return machine.instant().plus(offset()).truncatedTo(ChronoUnit.MICROS);
    }

    private Duration offset() {
        Duration known = offset;
        if (known == null) {
            known = settings.get(OFFSET).map(Duration::parse).orElse(Duration.ZERO);
            offset = known;
        }
        return known;
    }

    @Override
    public LocalDateTime local() {
        return localOf(now());
    }

    @Override
    public Instant at(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }

    @Override
    public LocalDateTime localOf(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone);
    }

    @Override
    public void setTo(LocalDateTime local) {
        Duration set = Duration.between(machine.instant(), at(local));
        settings.put(OFFSET, set.toString());
        offset = set;
    }

    @Override
    public boolean isSet() {
        return !offset().isZero();
    }

    @Override
    public ZoneId zone() {
        return zone;
    }
}
