package org.offload.caseload.retention;

import org.offload.caseload.header.CaseHeaders;
import org.offload.caseload.retention.DueRecordsPage.DueRecord;
import org.offload.caseload.retention.DueRecordsPage.LetGo;
import org.offload.caseload.retention.Retentions.Due;
import org.offload.caseload.retention.Retentions.Row;
import org.offload.kernel.Crn;
import org.offload.platform.Audit;
import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Frame;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.NavLink;
import org.offload.platform.Pages;
import org.offload.platform.PlainDates;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

@Controller
class RetentionController {

    private static final int MOST = 50;

    private final Pages pages;
    private final Forms forms;
    private final Retentions retentions;
    private final KeepOrLetGo keeping;
    private final CaseHeaders headers;
    private final Audit audit;
    private final ServiceClock clock;

    RetentionController(
            Pages pages,
            Forms forms,
            Retentions retentions,
            KeepOrLetGo keeping,
            CaseHeaders headers,
            Audit audit,
            ServiceClock clock) {
        this.pages = pages;
        this.forms = forms;
        this.retentions = retentions;
        this.keeping = keeping;
        this.headers = headers;
        this.audit = audit;
        this.clock = clock;
    }

    @Bean
    static NavLink retentionLink() {
        return new NavLink("caseload.retention.nav", "/retention", Job.SEE_RETENTION, 60);
    }

    @May(Job.SEE_RETENTION)
    @GetMapping("/retention")
    View due(
            Visit visit,
            @RequestParam(defaultValue = "1900-01-01") LocalDate since,
            @RequestParam(defaultValue = "") String after) {
        List<Due> due = retentions.due(clock.today(), since, after, MOST + 1);
        List<Due> shown = due.stream().limit(MOST).toList();
        audit.ofList(visit.user(), "retention", shown.stream().map(d -> Crn.of(d.crn())).toList());
        return pages.show(
                new DueRecordsPage(
                        visit.frameOf("caseload.retention.due"),
                        shown.stream()
                                .map(
                                        one ->
                                                new DueRecord(
                                                        one.crn(),
                                                        PlainDates.day(one.reviewOn()),
                                                        one.onHold()))
                                .toList(),
                        due.size() > MOST ? linkAfter(shown.getLast()) : "",
                        retentions.proofs(MOST).stream().map(this::letGo).toList()));
    }

    private static String linkAfter(Due last) {
        return "/retention?since=%s&after=%s".formatted(last.reviewOn(), last.crn());
    }

    private LetGo letGo(Retentions.Proof proof) {
        return new LetGo(
                proof.disposedCrn(),
                PlainDates.moment(clock.localOf(proof.at().toInstant())),
                proof.by(),
                proof.reason(),
                proof.digest());
    }

    @May(Job.RETAIN)
    @GetMapping("/cases/{crn}/retention")
    View open(Visit visit, @PathVariable Crn crn) {
        Row row = retentions.of(crn);
        return show(
                visit,
                crn,
                row,
                forms.open(frame(visit), KeepOrLetGo.WORDS, visit.path(), values(row)),
                blank(visit, crn));
    }

    private static Map<String, String> values(Row row) {
        Map<String, String> values = new TreeMap<>();
        Optional.ofNullable(row.reviewOn())
                .map(PlainDates::typed)
                .ifPresent(day -> values.put("review", day));
        if (row.onHold()) {
            values.put("hold", "yes");
        }
        values.put("why", row.holdReason());
        values.put("note", row.note());
        return values;
    }

    @May(Job.RETAIN)
    @PostMapping("/cases/{crn}/retention")
    View keep(Visit visit, @PathVariable Crn crn, Typed typed) {
        return switch (keeping.keep(visit.user(), crn, typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash(String path) -> new RedirectView(path);
            case Saved.Refused(var problems) -> {
                Form keep = forms.again(frame(visit), KeepOrLetGo.WORDS, typed, problems);
                yield show(visit, crn, retentions.of(crn), keep, blank(visit, crn));
            }
        };
    }

    @May(Job.RETAIN)
    @PostMapping("/cases/{crn}/retention/dispose")
    View letGo(Visit visit, @PathVariable Crn crn, Typed typed) {
        return switch (keeping.letGo(visit.user(), crn, typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash(String path) -> new RedirectView(path);
            case Saved.Refused(var problems) -> {
                Row row = retentions.of(crn);
                String path = "/cases/" + crn + "/retention";
                yield show(
                        visit,
                        crn,
                        row,
                        forms.open(frame(visit), KeepOrLetGo.WORDS, path, values(row)),
                        forms.again(frame(visit), KeepOrLetGo.WORDS, typed, problems));
            }
        };
    }

    private Form blank(Visit visit, Crn crn) {
        String path = "/cases/" + crn + "/retention/dispose";
        return forms.open(frame(visit), KeepOrLetGo.WORDS, path, Map.of());
    }

    private static Frame frame(Visit visit) {
        return visit.frameOf("caseload.retention.title");
    }

    private View show(Visit visit, Crn crn, Row row, Form keep, Form letGo) {
        LocalDate today = clock.today();
        var page =
                new RetentionPage(
                        keep.frame(),
                        headers.of(crn),
                        keep,
                        letGo,
                        row.version(),
                        row.lastEnd() == null ? "" : PlainDates.day(row.lastEnd()),
                        KeepOrLetGo.stateOf(row)
                                .obstacle(today)
                                .map(one -> visit.words().name("caseload.retention.obstacle", one))
                                .orElse(""));
        boolean fine = keep.problems().isEmpty() && letGo.problems().isEmpty();
        return pages.show(page, fine ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
