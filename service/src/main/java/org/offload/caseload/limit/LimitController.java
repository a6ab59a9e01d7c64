package org.offload.caseload.limit;

import org.offload.caseload.grant.Grants;
import org.offload.caseload.grant.Grants.Kind;
import org.offload.caseload.grant.Grants.Row;
import org.offload.kernel.Crn;
import org.offload.organisation.Colleagues.Named;
import org.offload.organisation.StaffChooser;
import org.offload.platform.Choice;
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
import java.util.stream.Stream;

@Controller
@RequestMapping("/cases/{crn}/limits")
class LimitController {

    private static final String TITLE = "caseload.limit.title";

    private final Pages pages;
    private final Forms forms;
    private final Grants grants;
    private final LimitAccess limit;
    private final StaffChooser staff;
    private final ServiceClock clock;

    LimitController(
            Pages pages,
            Forms forms,
            Grants grants,
            LimitAccess limit,
            StaffChooser staff,
            ServiceClock clock) {
        this.pages = pages;
        this.forms = forms;
        this.grants = grants;
        this.limit = limit;
        this.staff = staff;
        this.clock = clock;
    }

    @May(Job.LIMIT_ACCESS)
    @GetMapping
    View open(Visit visit, @PathVariable Crn crn) {
        Map<String, String> values =
                Map.of("from", PlainDates.typed(clock.today()), "manager", "yes", "me", "yes");
        return show(crn, forms.open(visit.frameOf(TITLE), LimitAccess.WORDS, visit.path(), values));
    }

    @May(Job.LIMIT_ACCESS)
    @PostMapping
    View add(Visit visit, @PathVariable Crn crn, Typed typed) {
        return answer(visit, crn, typed, limit.add(visit.user(), crn, typed));
    }

    @May(Job.LIMIT_ACCESS)
    @PostMapping("/{id}/end")
    View end(Visit visit, @PathVariable Crn crn, @PathVariable UUID id, Typed typed) {
        return answer(visit, crn, typed, limit.end(visit.user(), crn, id, typed));
    }

    private View answer(Visit visit, Crn crn, Typed typed, Saved saved) {
        return switch (saved) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _ -> new RedirectView("/cases/" + crn + "/limits");
            case Saved.Refused(var problems) ->
                    show(
                            crn,
                            forms.again(visit.frameOf(TITLE), LimitAccess.WORDS, typed, problems));
        };
    }

    private View show(Crn crn, Form form) {
        LocalDate today = clock.today();
        List<Row> rows = grants.of(crn, Kind.EXCLUSION, Kind.RESTRICTION);
        List<Choice> kinds =
                Stream.of(Kind.EXCLUSION, Kind.RESTRICTION)
                        .map(
                                kind ->
                                        Choice.of(
                                                kind.name(),
                                                form.frame()
                                                        .visit()
                                                        .words()
                                                        .name("caseload.limit.kind", kind)))
                        .toList();
        return pages.show(
                new LimitsPage(
                        form.frame(),
                        crn,
                        form,
                        rows.stream().filter(row -> !row.isOver(today)).toList(),
                        rows.stream().filter(row -> row.isOver(today)).toList(),
                        grants.manager(crn).map(Named::name).orElse(""),
                        kinds,
                        staff.choices(form.value("who"))),
                form.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
