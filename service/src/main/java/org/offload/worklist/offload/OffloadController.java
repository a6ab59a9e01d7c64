package org.offload.worklist.offload;

import org.offload.kernel.StaffId;
import org.offload.organisation.Colleagues;
import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Frame;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.NotFound;
import org.offload.platform.Pages;
import org.offload.platform.PlainDates;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.offload.worklist.offload.Offloads.OpenLine;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

@Controller
class OffloadController {

    private static final int HOURS_TO_REPLY = 2;

    private final Pages pages;
    private final Forms forms;
    private final Offloads offloads;
    private final ShownOffloads shown;
    private final Colleagues colleagues;
    private final AskColleague ask;
    private final AnswerOffload answer;
    private final ServiceClock clock;

    OffloadController(
            Pages pages,
            Forms forms,
            Offloads offloads,
            ShownOffloads shown,
            Colleagues colleagues,
            AskColleague ask,
            AnswerOffload answer,
            ServiceClock clock) {
        this.pages = pages;
        this.forms = forms;
        this.offloads = offloads;
        this.shown = shown;
        this.colleagues = colleagues;
        this.ask = ask;
        this.answer = answer;
        this.clock = clock;
    }

    @May(Job.WORK_MY_DAY)
    @GetMapping("/my-day/lines/{line}/offload")
    View show(Visit visit, @PathVariable UUID line) {
        Frame frame = visit.frameOf("worklist.offload.title");
        Map<String, String> values = Map.of("replyBy", PlainDates.typed(usualReply()));
        return page(visit, line, forms.open(frame, AskColleague.WORDS, visit.path(), values));
    }

    @May(Job.WORK_MY_DAY)
    @PostMapping("/my-day/lines/{line}/offload")
    View ask(Visit visit, @PathVariable UUID line, Typed typed) {
        return switch (ask.handle(visit.user(), line, typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash(String path) -> new RedirectView(path);
            case Saved.Refused(var problems) -> {
                Frame frame = visit.frameOf("worklist.offload.title");
                yield page(visit, line, forms.again(frame, AskColleague.WORDS, typed, problems));
            }
        };
    }

    private View page(Visit visit, UUID lineId, Form form) {
        StaffId me = visit.user().staffOrNobody();
        OpenLine line =
                offloads.line(me, lineId)
                        .filter(one -> shown.isShown(me, one.crn()))
                        .orElseThrow(NotFound::new);
        Stream<Choice> named =
                colleagues.of(me, clock.today()).stream()
                        .map(
                                colleague ->
                                        Choice.of(
                                                colleague.id().value(),
                                                colleague.name() + ", " + colleague.grade()));
        List<Choice> choices =
                Stream.concat(
                                Stream.of(
                                        Choice.of("", visit.words().say("worklist.ask.to.choose"))),
                                named)
                        .toList();
        return pages.show(
                new OffloadPage(
                        form.frame(), form, line.initials(), line.what(), visit.path(), choices),
                form.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** In two hours, or before the day ends. */
    private LocalTime usualReply() {
        LocalTime now = clock.local().toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        LocalTime hour =
                now.getMinute() == 0 ? now : now.truncatedTo(ChronoUnit.HOURS).plusHours(1);
        return now.getHour() >= 24 - HOURS_TO_REPLY - 1
                ? LocalTime.of(23, 55)
                : hour.plusHours(HOURS_TO_REPLY);
    }

    @May(Job.WORK_MY_DAY)
    @PostMapping("/offloads/{from}/{id}/answer")
    View answer(Visit visit, @PathVariable StaffId from, @PathVariable UUID id, Typed typed) {
        return to(answer.answer(visit.user(), from, id, typed));
    }

    @May(Job.WORK_MY_DAY)
    @PostMapping("/offloads/{from}/{id}/withdraw")
    View withdraw(Visit visit, @PathVariable StaffId from, @PathVariable UUID id, Typed typed) {
        return to(answer.withdraw(visit.user(), from, id, typed));
    }

    private static View to(Saved saved) {
        return switch (saved) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash(String path) -> new RedirectView(path);
            case Saved.Refused _ -> new RedirectView("/my-day");
        };
    }
}
