package org.offload.worklist.day;

import org.offload.kernel.Crn;
import org.offload.kernel.StaffId;
import org.offload.platform.Audit;
import org.offload.platform.Forms;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.NavLink;
import org.offload.platform.Pages;
import org.offload.platform.PlainDates;
import org.offload.platform.ServiceClock;
import org.offload.platform.Visit;
import org.offload.worklist.AllToAnswer;
import org.offload.worklist.DayNotices;
import org.offload.worklist.ToAnswer.Question;
import org.offload.worklist.ToRecordLink;
import org.offload.worklist.offload.Offload;
import org.offload.worklist.offload.ShownOffloads;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

@Controller
class MyDayController {

    private static final int HOURS_SHOWN = 48;

    private final Pages pages;
    private final Forms forms;
    private final MyDay myDay;
    private final ShownOffloads offloads;
    private final Audit audit;
    private final ServiceClock clock;
    private final ToRecordLink toRecord;
    private final AllToAnswer toAnswer;
    private final List<DayNotices> notices;

    MyDayController(
            Pages pages,
            Forms forms,
            MyDay myDay,
            ShownOffloads offloads,
            Audit audit,
            ServiceClock clock,
            ToRecordLink toRecord,
            AllToAnswer toAnswer,
            List<DayNotices> notices) {
        this.pages = pages;
        this.forms = forms;
        this.myDay = myDay;
        this.offloads = offloads;
        this.audit = audit;
        this.clock = clock;
        this.toRecord = toRecord;
        this.toAnswer = toAnswer;
        this.notices = List.copyOf(notices);
    }

    @Bean
    static NavLink myDayLink() {
        return new NavLink("worklist.nav.myDay", "/my-day", Job.WORK_MY_DAY, 10);
    }

    @May(Job.WORK_MY_DAY)
    @GetMapping("/my-day")
    View show(Visit visit, @RequestParam Optional<String> all) {
        StaffId me = visit.user().staffOrNobody();
        Day day = myDay.day(me);
        List<Offload> mine = offloads.of(me, clock.now().minusSeconds(HOURS_SHOWN * 3600L));
        List<Question> questions = toAnswer.of(visit.user());
        audit.ofList(visit.user(), "my day", shown(day, mine, questions).toList());
        var frame =
                visit.frame(
                        visit.words()
                                .say("worklist.day.title", PlainDates.namedDay(clock.today())));
        return pages.show(
                new MyDayPage(
                        frame,
                        day,
                        notices.stream().flatMap(one -> one.of(visit.user()).stream()).toList(),
                        questions,
                        mine.stream().filter(offload -> !offload.fromId().equals(me)).toList(),
                        mine.stream().filter(offload -> offload.fromId().equals(me)).toList(),
                        all.isPresent(),
                        toRecord.path(),
                        clock.local(),
                        clock.now(),
                        clock.zone(),
                        forms.button(frame)));
    }

    private static Stream<Crn> shown(Day day, List<Offload> offloads, List<Question> questions) {
        return Stream.of(
                        Stream.of(day.today(), day.toRecord(), day.toDecide(), day.canWait())
                                .flatMap(List::stream)
                                .map(DayLine::crn),
                        offloads.stream().map(Offload::crn),
                        questions.stream().map(Question::crn))
                .flatMap(crns -> crns);
    }
}
