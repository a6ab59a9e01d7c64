package org.offload.worklist.day;

import org.offload.kernel.StaffId;
import org.offload.platform.ServiceClock;
import org.offload.worklist.NextLine;
import org.springframework.stereotype.Service;

import java.util.Optional;

/** Someone's day, as it stands now. */
@Service
class MyDay implements NextLine {

    private static final int DAYS_AHEAD = 7;

    private final DayLines lines;
    private final ServiceClock clock;

    MyDay(DayLines lines, ServiceClock clock) {
        this.lines = lines;
        this.clock = clock;
    }

    Day day(StaffId staff) {
        return Day.of(
                lines.upTo(staff, clock.today().plusDays(DAYS_AHEAD)), clock.local(), clock.now());
    }

    @Override
    public Optional<String> of(StaffId staff) {
        return day(staff).today().stream().findFirst().map(DayLine::link);
    }
}
