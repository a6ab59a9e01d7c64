package org.offload.caseload.agreed;

import org.offload.caseload.ContactMode;
import org.offload.caseload.appointment.CaseDefaults;
import org.offload.caseload.appointment.StoredCaseDefaults;
import org.offload.caseload.day.RefreshLines;
import org.offload.caseload.header.CaseHeaders;
import org.offload.kernel.Crn;
import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Pages;
import org.offload.platform.Reading;
import org.offload.platform.Receipts;
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
import java.util.stream.Stream;

@Controller
@RequestMapping("/cases/{crn}/agreed-contact")
class AgreedContactController {

    private static final String WORDS = "caseload.agreed";
    private static final int RAREST_DAYS = 365;
    private static final int LONGEST_REASON = 200;

    private final Pages pages;
    private final Forms forms;
    private final AgreedContacts agreed;
    private final StoredCaseDefaults defaults;
    private final CaseHeaders headers;
    private final RefreshLines lines;
    private final Receipts receipts;
    private final ServiceClock clock;

    AgreedContactController(
            Pages pages,
            Forms forms,
            AgreedContacts agreed,
            StoredCaseDefaults defaults,
            CaseHeaders headers,
            RefreshLines lines,
            Receipts receipts,
            ServiceClock clock) {
        this.pages = pages;
        this.forms = forms;
        this.agreed = agreed;
        this.defaults = defaults;
        this.headers = headers;
        this.lines = lines;
        this.receipts = receipts;
        this.clock = clock;
    }

    @May(Job.CHANGE_CASE)
    @GetMapping
    View open(Visit visit, @PathVariable Crn crn) {
        CaseDefaults now = defaults.of(crn);
        Map<String, String> values =
                Map.of(
                        "everyDays", now.everyDays().map(String::valueOf).orElse(""),
                        "mode", now.mode().name());
        var frame = visit.frameOf("caseload.agreed.title");
        return show(visit, crn, forms.open(frame, WORDS, visit.path(), values));
    }

    @May(Job.CHANGE_CASE)
    @PostMapping
    View save(Visit visit, @PathVariable Crn crn, Typed typed) {
        return switch (receipts.once(visit.user(), typed, () -> agree(crn, typed))) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash(String path) -> new RedirectView(path);
            case Saved.Refused(var problems) ->
                    show(
                            visit,
                            crn,
                            forms.again(
                                    visit.frameOf("caseload.agreed.title"),
                                    WORDS,
                                    typed,
                                    problems));
        };
    }

    private Saved agree(Crn crn, Typed typed) {
        var reading = new Reading(typed, WORDS, clock.today());
        if (typed.one("everyDays").isBlank()) {
            reading.refuse("everyDays", WORDS + ".everyDays.missing");
        }
        var days = reading.number("everyDays", 1, RAREST_DAYS);
        var mode = reading.choice("mode", ContactMode.class);
        String reason = reading.required("reason", LONGEST_REASON);
        if (days.isEmpty() || mode.isEmpty() || !reading.problems().isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        agreed.agree(crn, clock.today(), days.get(), mode.get(), reason);
        lines.of(crn);
        return new Saved.To("/cases/" + crn + "?notice=caseload.notice.agreed");
    }

    private View show(Visit visit, Crn crn, Form form) {
        List<Choice> modes =
                Stream.of(ContactMode.values())
                        .map(
                                mode ->
                                        Choice.of(
                                                mode.name(),
                                                visit.words().name("caseload.mode", mode)))
                        .toList();
        return pages.show(
                new AgreedContactPage(form.frame(), headers.of(crn), form, visit.path(), modes),
                form.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
