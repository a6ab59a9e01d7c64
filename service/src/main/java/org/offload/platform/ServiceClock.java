package org.offload.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * The clock that everything here goes by. It can be set for a demonstration, and runs on from
 * there.
 */
public interface ServiceClock {

    /** Returns the present moment. */
    Instant now();

    /** Returns the present day and time where the service works. */
    LocalDateTime local();

    /** Returns the present day where the service works. */
    default LocalDate today() {
        return local().toLocalDate();
    }

    /** Returns the moment of a day and time where the service works. */
    Instant at(LocalDateTime local);

    /** Returns the day and time of a moment where the service works. */
    LocalDateTime localOf(Instant moment);

    /** Sets the clock; the offset is kept with the data, so that it runs on across restarts. */
    void setTo(LocalDateTime local);

    /** Answers whether it was set, and so differs from the machine's. */
    boolean isSet();

    /** Returns the zone in which the service works. */
    ZoneId zone();
}
