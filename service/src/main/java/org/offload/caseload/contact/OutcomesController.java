package org.offload.caseload.contact;

import org.offload.caseload.code.Codes;
import org.offload.caseload.contact.OutcomesPage.Row;
import org.offload.platform.Audit;
import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Pages;
import org.offload.platform.Saved;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.offload.worklist.OverLines;
import org.offload.worklist.ToRecordLink;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

@Controller
class OutcomesController {

    private static final String PATH = "/outcomes";

    private final Pages pages;
    private final Forms forms;
    private final OverLines over;
    private final RecordOutcomes record;
    private final Codes codes;
    private final Audit audit;

    OutcomesController(
            Pages pages,
            Forms forms,
            OverLines over,
            RecordOutcomes record,
            Codes codes,
            Audit audit) {
        this.pages = pages;
        this.forms = forms;
        this.over = over;
        this.record = record;
        this.codes = codes;
        this.audit = audit;
    }

    @Bean
    static ToRecordLink toRecordLink() {
        return new ToRecordLink(PATH);
    }

    @May(Job.WORK_MY_DAY)
    @GetMapping(PATH)
    View open(Visit visit) {
        var frame = visit.frameOf("caseload.outcomes.title");
        return show(visit, forms.open(frame, "caseload.outcomes", PATH, Map.of()));
    }

    @May(Job.WORK_MY_DAY)
    @PostMapping(PATH)
    View save(Visit visit, Typed typed) {
        return switch (record.handle(visit.user(), typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _ -> new RedirectView("/my-day?notice=caseload.notice.already");
            case Saved.Refused(var problems) ->
                    show(
                            visit,
                            forms.again(
                                    visit.frameOf("caseload.outcomes.title"),
                                    "caseload.outcomes",
                                    typed,
                                    problems));
        };
    }

    private View show(Visit visit, Form form) {
        List<Row> rows =
                over.of(visit.user().staffOrNobody()).stream()
                        .map(
                                one ->
                                        new Row(
                                                one.crn(),
                                                one.subject(),
                                                one.initials(),
                                                one.what(),
                                                one.when()))
                        .toList();
        audit.ofList(visit.user(), "outcomes", rows.stream().map(Row::crn).toList());
        List<Choice> outcomes =
                Stream.concat(
                                Stream.of(
                                        Choice.of(
                                                "", visit.words().say("caseload.outcomes.later"))),
                                codes.list("contact_outcomes").stream()
                                        .filter(code -> !code.is("legacy"))
                                        .map(code -> Choice.of(code.code(), code.words())))
                        .toList();
        return pages.show(
                new OutcomesPage(form.frame(), form, rows, outcomes),
                form.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
