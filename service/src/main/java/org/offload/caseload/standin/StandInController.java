package org.offload.caseload.standin;

import org.offload.caseload.grant.Grants;
import org.offload.caseload.grant.Grants.Kind;
import org.offload.caseload.grant.Grants.Row;
import org.offload.caseload.header.CaseHeaders;
import org.offload.kernel.Crn;
import org.offload.organisation.StaffChooser;
import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Pages;
import org.offload.platform.PlainDates;
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

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@Controller
@RequestMapping("/cases/{crn}/stand-ins")
class StandInController {

    private static final String TITLE = "caseload.standIn.title";

    private final Pages pages;
    private final Forms forms;
    private final CaseHeaders headers;
    private final Grants grants;
    private final GrantStandIn grant;
    private final StaffChooser staff;
    private final ServiceClock clock;

    StandInController(
            Pages pages,
            Forms forms,
            CaseHeaders headers,
            Grants grants,
            GrantStandIn grant,
            StaffChooser staff,
            ServiceClock clock) {
        this.pages = pages;
        this.forms = forms;
        this.headers = headers;
        this.grants = grants;
        this.grant = grant;
        this.staff = staff;
        this.clock = clock;
    }

    @May(Job.GRANT_STAND_IN)
    @GetMapping
    View open(Visit visit, @PathVariable Crn crn) {
        Map<String, String> values = Map.of("from", PlainDates.typed(clock.today()));
        return show(
                crn, forms.open(visit.frameOf(TITLE), GrantStandIn.WORDS, visit.path(), values));
    }

    @May(Job.GRANT_STAND_IN)
    @PostMapping
    View add(Visit visit, @PathVariable Crn crn, Typed typed) {
        return answer(visit, crn, typed, grant.add(visit.user(), crn, typed));
    }

    @May(Job.GRANT_STAND_IN)
    @PostMapping("/{id}/end")
    View end(Visit visit, @PathVariable Crn crn, @PathVariable UUID id, Typed typed) {
        return answer(visit, crn, typed, grant.end(visit.user(), crn, id, typed));
    }

    private View answer(Visit visit, Crn crn, Typed typed, Saved saved) {
        return switch (saved) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _ -> new RedirectView("/cases/" + crn + "/stand-ins");
            case Saved.Refused(var problems) ->
                    show(
                            crn,
                            forms.again(visit.frameOf(TITLE), GrantStandIn.WORDS, typed, problems));
        };
    }

    private View show(Crn crn, Form form) {
        LocalDate today = clock.today();
        List<Row> rows = grants.of(crn, Kind.STAND_IN);
        return pages.show(
                new StandInsPage(
                        form.frame(),
                        headers.of(crn),
                        form,
                        rows.stream().filter(row -> !row.isOver(today)).toList(),
                        rows.stream().filter(row -> row.isOver(today)).toList(),
                        staff.choices(form.value("who"))),
                form.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
