package org.offload.caseload.redaction;

import org.offload.caseload.attachment.FileContents;
import org.offload.caseload.attachment.KeptContent;
import org.offload.caseload.header.CaseHeaders;
import org.offload.kernel.Crn;
import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Frame;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Pages;
import org.offload.platform.PlainDates;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.Map;

@Controller
@RequestMapping("/cases/{crn}/redact/files")
class EraseFileController {

    private final Pages pages;
    private final Forms forms;
    private final EraseFile erase;
    private final KeptContent content;
    private final CaseHeaders headers;
    private final ServiceClock clock;

    EraseFileController(
            Pages pages,
            Forms forms,
            EraseFile erase,
            KeptContent content,
            CaseHeaders headers,
            ServiceClock clock) {
        this.pages = pages;
        this.forms = forms;
        this.erase = erase;
        this.content = content;
        this.headers = headers;
        this.clock = clock;
    }

    @May(Job.REDACT)
    @GetMapping
    View open(Visit visit, @PathVariable Crn crn) {
        return show(visit, crn, forms.open(frame(visit), EraseFile.WORDS, visit.path(), Map.of()));
    }

    @May(Job.REDACT)
    @PostMapping
    View send(Visit visit, @PathVariable Crn crn, Typed typed) {
        return switch (erase.handle(visit.user(), crn, typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _ ->
                    show(visit, crn, forms.twice(frame(visit), EraseFile.WORDS, typed, "file"));
            case Saved.Refused(var problems) ->
                    show(visit, crn, forms.again(frame(visit), EraseFile.WORDS, typed, problems));
        };
    }

    private static Frame frame(Visit visit) {
        return visit.frameOf("caseload.erase.title");
    }

    private View show(Visit visit, Crn crn, Form form) {
        return pages.show(
                new EraseFilePage(
                        form.frame(),
                        headers.of(crn),
                        form,
                        visit.path(),
                        content.of(crn).stream().map(file -> choice(visit, file)).toList()),
                form.status());
    }

    private Choice choice(Visit visit, FileContents file) {
        return new Choice(
                file.attachmentId().toString(),
                file.name(),
                visit.words()
                        .say(
                                "caseload.erase.by",
                                file.recordedBy(),
                                PlainDates.moment(clock.localOf(file.recordedAt()))));
    }
}
