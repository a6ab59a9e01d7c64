package org.offload.worklist.day;

import org.offload.kernel.StaffId;
import org.offload.platform.PlainDates;
import org.offload.worklist.OverLines;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Stream;

@Component
class OverOnDay implements OverLines {

    private static final int MOST = 50;

    private final MyDay myDay;

    OverOnDay(MyDay myDay) {
        this.myDay = myDay;
    }

    @Override
    public List<Over> of(StaffId staff) {
        return myDay.day(staff).toRecord().stream().flatMap(OverOnDay::over).limit(MOST).toList();
    }

    private static Stream<Over> over(DayLine line) {
        return Stream.ofNullable(line.subjectId())
                .map(
                        subject ->
                                new Over(
                                        line.crn(),
                                        subject,
                                        line.initials(),
                                        line.what(),
                                        (PlainDates.shortDay(line.dueOn()) + " " + line.time())
                                                .strip()));
    }
}
