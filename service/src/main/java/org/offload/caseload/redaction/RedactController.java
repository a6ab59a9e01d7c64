package org.offload.caseload.redaction;

import org.offload.caseload.header.CaseHeaders;
import org.offload.caseload.redaction.RedactPage.Past;
import org.offload.caseload.redaction.RedactPage.Place;
import org.offload.kernel.Crn;
import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Frame;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Pages;
import org.offload.platform.PlainDates;
import org.offload.platform.Problem;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes a text out of a record. What is typed here is kept nowhere, not even as a draft. */
@Controller
@RequestMapping("/cases/{crn}/redact")
class RedactController {

    private final Pages pages;
    private final Forms forms;
    private final RedactText redact;
    private final Redactions redactions;
    private final CaseHeaders headers;
    private final ServiceClock clock;

    RedactController(
            Pages pages,
            Forms forms,
            RedactText redact,
            Redactions redactions,
            CaseHeaders headers,
            ServiceClock clock) {
        this.pages = pages;
        this.forms = forms;
        this.redact = redact;
        this.redactions = redactions;
        this.headers = headers;
        this.clock = clock;
    }

    @May(Job.REDACT)
    @GetMapping
    View open(Visit visit, @PathVariable Crn crn) {
        return show(
                visit,
                crn,
                forms.open(frame(visit), RedactText.WORDS, visit.path(), Map.of()),
                Optional.empty());
    }

    @May(Job.REDACT)
    @PostMapping
    View send(Visit visit, @PathVariable Crn crn, Typed typed) {
        return typed.one("then").equals("remove")
                ? remove(visit, crn, typed)
                : count(visit, crn, typed);
    }

    private View count(Visit visit, Crn crn, Typed typed) {
        RedactText.Count count = redact.count(crn, typed);
        List<Problem> problems = count.reading().problems();
        return show(
                visit,
                crn,
                forms.again(frame(visit), RedactText.WORDS, typed, problems),
                problems.isEmpty() ? Optional.of(count.places()) : Optional.empty());
    }

    private View remove(Visit visit, Crn crn, Typed typed) {
        return switch (redact.handle(visit.user(), crn, typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash(String path) -> new RedirectView(path);
            case Saved.Refused(var problems) ->
                    show(
                            visit,
                            crn,
                            forms.again(frame(visit), RedactText.WORDS, typed, problems),
                            Optional.empty());
        };
    }

    private static Frame frame(Visit visit) {
        return visit.frameOf("caseload.redact.title");
    }

    private View show(Visit visit, Crn crn, Form form, Optional<Map<String, Long>> found) {
        var page =
                new RedactPage(
                        form.frame(),
                        headers.of(crn),
                        form,
                        visit.path(),
                        found.isPresent(),
                        found.orElseGet(Map::of).entrySet().stream()
                                .map(place -> new Place(place.getKey(), place.getValue()))
                                .toList(),
                        redactions.of(crn).stream()
                                .map(
                                        done ->
                                                new Past(
                                                        PlainDates.moment(
                                                                clock.localOf(
                                                                        done.at().toInstant())),
                                                        done.by(),
                                                        done.reason(),
                                                        done.places()))
                                .toList());
        return pages.show(
                page, form.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
