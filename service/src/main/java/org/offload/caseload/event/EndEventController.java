package org.offload.caseload.event;

import org.offload.caseload.code.Codes;
import org.offload.caseload.event.EndEventPage.Appointment;
import org.offload.caseload.event.EndEventPage.Fate;
import org.offload.caseload.event.Endings.Booked;
import org.offload.caseload.event.OpenEvent.Whole;
import org.offload.caseload.header.CaseHeaders;
import org.offload.kernel.Crn;
import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.NotFound;
import org.offload.platform.Pages;
import org.offload.platform.PlainDates;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.Values;
import org.offload.platform.Visit;
import org.offload.platform.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.Map;
import java.util.TreeMap;

@Controller
@RequestMapping("/cases/{crn}/events/{number}")
class EndEventController {

    private static final String TITLE = "caseload.endEvent.title";

    private final Pages pages;
    private final Forms forms;
    private final OpenEvent open;
    private final EndEvent end;
    private final ReopenEvent reopen;
    private final AddStandardConditions standard;
    private final CaseHeaders headers;
    private final Codes codes;
    private final ServiceClock clock;

    EndEventController(
            Pages pages,
            Forms forms,
            OpenEvent open,
            EndEvent end,
            ReopenEvent reopen,
            AddStandardConditions standard,
            CaseHeaders headers,
            Codes codes,
            ServiceClock clock) {
        this.pages = pages;
        this.forms = forms;
        this.open = open;
        this.end = end;
        this.reopen = reopen;
        this.standard = standard;
        this.headers = headers;
        this.codes = codes;
        this.clock = clock;
    }

    @May(Job.CHANGE_CASE)
    @GetMapping("/end")
    View open(Visit visit, @PathVariable Crn crn, @PathVariable String number) {
        Whole whole = open.find(crn, number).orElseThrow(NotFound::new);
        Map<String, String> values = new TreeMap<>();
        values.put("endedOn", PlainDates.typed(clock.today()));
        whole.bookings().forEach(booked -> values.put(field(booked), "yes"));
        var frame = visit.frameOf(TITLE);
        return show(crn, whole, forms.open(frame, EndEvent.WORDS, visit.path(), values));
    }

    @May(Job.CHANGE_CASE)
    @PostMapping("/end")
    View save(Visit visit, @PathVariable Crn crn, @PathVariable String number, Typed typed) {
        return switch (end.handle(visit.user(), crn, number, typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _ ->
                    new RedirectView("/cases/" + crn + "?notice=caseload.notice.eventChanged");
            case Saved.Refused(var problems) -> {
                Whole whole = open.find(crn, number).orElseThrow(NotFound::new);
                var frame = visit.frameOf(TITLE);
                yield show(crn, whole, forms.again(frame, EndEvent.WORDS, typed, problems));
            }
        };
    }

    @May(Job.CHANGE_CASE)
    @PostMapping("/standard-conditions")
    View addStandard(Visit visit, @PathVariable Crn crn, @PathVariable String number, Typed typed) {
        return toCase(crn, standard.handle(visit.user(), crn, number, typed));
    }

    @May(Job.CHANGE_CASE)
    @PostMapping("/reopen")
    View reopen(Visit visit, @PathVariable Crn crn, @PathVariable String number, Typed typed) {
        return toCase(crn, reopen.handle(visit.user(), crn, number, typed));
    }

    private static View toCase(Crn crn, Saved saved) {
        return switch (saved) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _, Saved.Refused _ -> new RedirectView("/cases/" + crn);
        };
    }

    private static String field(Booked booked) {
        return EndEvent.CANCEL + booked.contactId();
    }

    private View show(Crn crn, Whole whole, Form form) {
        Words words = form.frame().visit().words();
        return pages.show(
                new EndEventPage(
                        form.frame(),
                        headers.of(crn),
                        form,
                        whole.event().version(),
                        inWords(whole, words),
                        whole.last(),
                        codes.list("event_end_reasons").stream()
                                .map(code -> Choice.of(code.code(), code.description()))
                                .toList(),
                        whole.live().stream().map(one -> type(one.entry().values())).toList(),
                        whole.registrations().stream().map(one -> fate(one, words)).toList(),
                        whole.bookings().stream().map(this::appointment).toList()),
                form.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private String inWords(Whole whole, Words words) {
        Values event = whole.event().values();
        return words.say("caseload.case.event", whole.number())
                + " "
                + codes.words(event.text("order_type"), "order_types")
                + ", "
                + event.text("main_offence");
    }

    private String type(Values values) {
        return codes.words(values.text("type"), "requirement_types", "licence_condition_types");
    }

    private Fate fate(OpenEvent.Fated one, Words words) {
        return new Fate(
                codes.words(one.registration().type(), "registration_types"),
                words.name("caseload.endEvent.fate", one.fate()));
    }

    private Appointment appointment(Booked booked) {
        String time = booked.startsAt() == null ? "" : " " + PlainDates.time(booked.startsAt());
        return new Appointment(
                field(booked),
                PlainDates.shortDay(booked.onDay())
                        + time
                        + ", "
                        + codes.contactType(booked.type()));
    }
}
