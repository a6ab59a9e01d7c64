package org.offload.worklist.day;

import org.offload.kernel.Crn;
import org.offload.kernel.StaffId;
import org.offload.platform.AccessFacts;
import org.offload.platform.ServiceClock;
import org.offload.worklist.NextLine;
import org.springframework.stereotype.Service;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Someone's day, as it stands now; without whoever is closed to them. */
@Service
class MyDay implements NextLine {

    private static final int DAYS_AHEAD = 7;

    private final DayLines lines;
    private final AccessFacts access;
    private final ServiceClock clock;

    MyDay(DayLines lines, AccessFacts access, ServiceClock clock) {
        this.access = access;
        this.lines = lines;
        this.clock = clock;
    }

    Day day(StaffId staff) {
        List<DayLine> all = lines.upTo(staff, clock.today().plusDays(DAYS_AHEAD));
        Set<Crn> shown = access.shown(staff, all.stream().map(DayLine::crn).toList());
        List<DayLine> mine = all.stream().filter(line -> shown.contains(line.crn())).toList();
        return Day.of(mine, clock.local(), clock.now());
    }

    @Override
    public Optional<String> of(StaffId staff) {
        return day(staff).today().stream().findFirst().map(DayLine::link);
    }
}
