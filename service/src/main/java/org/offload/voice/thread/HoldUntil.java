package org.offload.voice.thread;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Until when moderators look first. It is kept as an instant: no change of a clock moves it. */
public final class HoldUntil {

    /** How long at most. */
    public static final Duration MOST = Duration.ofDays(30);

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final Duration LEAST = Duration.ofHours(4);

    private HoldUntil() {}

    /** Returns “tomorrow”: the coming 8 in the morning that is at least 4 hours away. */
    public static Instant tomorrow(Instant now, ZoneId zone) {
        LocalDate day = now.atZone(zone).toLocalDate();
        Instant today = day.atTime(MORNING).atZone(zone).toInstant();
        return today.isBefore(now.plus(LEAST))
                ? day.plusDays(1).atTime(MORNING).atZone(zone).toInstant()
                : today;
    }
}
