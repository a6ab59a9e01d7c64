package org.offload.caseload.registration;

import org.offload.caseload.code.Code;
import org.offload.caseload.code.Codes;
import org.offload.caseload.header.CaseHeaders;
import org.offload.caseload.registration.Registrations.Row;
import org.offload.caseload.registration.ReviewRegistration.Decision;
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
import org.offload.platform.Visit;
import org.offload.platform.WorkingDays;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

@Controller
@RequestMapping("/cases/{crn}/registrations/{id}/review")
class ReviewController {

    private static final int USUAL_MONTHS = 6;

    private final Pages pages;
    private final Forms forms;
    private final Registrations registrations;
    private final ReviewRegistration review;
    private final CaseHeaders headers;
    private final Codes codes;
    private final ServiceClock clock;
    private final WorkingDays calendar;
    private final AtTermination atTermination;

    ReviewController(
            Pages pages,
            Forms forms,
            Registrations registrations,
            ReviewRegistration review,
            CaseHeaders headers,
            Codes codes,
            ServiceClock clock,
            WorkingDays calendar,
            AtTermination atTermination) {
        this.pages = pages;
        this.forms = forms;
        this.registrations = registrations;
        this.review = review;
        this.headers = headers;
        this.codes = codes;
        this.clock = clock;
        this.calendar = calendar;
        this.atTermination = atTermination;
    }

    @May(Job.CHANGE_CASE)
    @GetMapping
    View open(Visit visit, @PathVariable Crn crn, @PathVariable UUID id) {
        Row row = registrations.one(crn, id).orElseThrow(NotFound::new);
        var frame = visit.frameOf("caseload.review.title");
        Map<String, String> values =
                Map.of("decision", Decision.STAYS.name(), "next", PlainDates.typed(nextLook(row)));
        return show(
                visit, crn, row, forms.open(frame, ReviewRegistration.WORDS, visit.path(), values));
    }

    /** The period of its type, and a working day. */
    private LocalDate nextLook(Row row) {
        int months =
                codes.find("registration_types", row.type())
                        .flatMap(type -> type.numberOf("review_months"))
                        .filter(number -> number > 0)
                        .orElse(USUAL_MONTHS);
        return calendar.lastUpTo(clock.today().plusMonths(months));
    }

    @May(Job.CHANGE_CASE)
    @PostMapping
    View save(Visit visit, @PathVariable Crn crn, @PathVariable UUID id, Typed typed) {
        return switch (review.handle(visit.user(), crn, id, typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash(String path) -> new RedirectView(path);
            case Saved.Refused(var problems) ->
                    registrations
                            .one(crn, id)
                            .map(
                                    row ->
                                            show(
                                                    visit,
                                                    crn,
                                                    row,
                                                    forms.again(
                                                            visit.frameOf("caseload.review.title"),
                                                            ReviewRegistration.WORDS,
                                                            typed,
                                                            problems)))
                            .orElseGet(
                                    () ->
                                            new RedirectView(
                                                    "/cases/"
                                                            + crn
                                                            + "?notice=caseload.notice.ended"));
        };
    }

    private View show(Visit visit, Crn crn, Row row, Form form) {
        List<Choice> decisions =
                Stream.of(Decision.values())
                        .map(
                                one ->
                                        Choice.of(
                                                one.name(),
                                                visit.words()
                                                        .name("caseload.review.decision", one)))
                        .toList();
        String what =
                codes.find("registration_types", row.type()).map(Code::words).orElse(row.type())
                        + ", "
                        + visit.words()
                                .say(
                                        "caseload.registration.since",
                                        PlainDates.day(row.registeredOn()));
        return pages.show(
                new ReviewPage(
                        form.frame(),
                        headers.of(crn),
                        form,
                        visit.path(),
                        what,
                        row.note(),
                        atTermination.of(row.type()),
                        row.version(),
                        decisions),
                form.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
