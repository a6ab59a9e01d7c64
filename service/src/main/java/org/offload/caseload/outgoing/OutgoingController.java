package org.offload.caseload.outgoing;

import org.offload.kernel.Crn;
import org.offload.platform.Audit;
import org.offload.platform.Forms;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.NavLink;
import org.offload.platform.Pages;
import org.offload.platform.PlainDates;
import org.offload.platform.Reading;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Controller
class OutgoingController {

    private static final String PATH = "/outgoing";
    private static final String WORDS = "caseload.outgoing";

    private final Pages pages;
    private final Forms forms;
    private final DayFile dayFile;
    private final Audit audit;
    private final ServiceClock clock;

    OutgoingController(Pages pages, Forms forms, DayFile dayFile, Audit audit, ServiceClock clock) {
        this.pages = pages;
        this.forms = forms;
        this.dayFile = dayFile;
        this.audit = audit;
        this.clock = clock;
    }

    @Bean
    static NavLink outgoingLink() {
        return new NavLink("caseload.nav.outgoing", PATH, Job.TAKE_DAY_AWAY, 80);
    }

    @May(Job.TAKE_DAY_AWAY)
    @GetMapping(PATH)
    View show(Visit visit) {
        var frame = visit.frameOf("caseload.outgoing.title");
        Map<String, String> today = Map.of("day", PlainDates.typed(clock.today()));
        return pages.show(new OutgoingPage(frame, forms.open(frame, WORDS, PATH, today)));
    }

    @May(Job.TAKE_DAY_AWAY)
    @PostMapping(PATH)
    View take(Visit visit, Typed typed) {
        var reading = new Reading(typed, WORDS, clock.today());
        Optional<LocalDate> day = reading.requiredDate("day");
        day.filter(one -> one.isAfter(clock.today()))
                .ifPresent(_ -> reading.refuse("day", WORDS + ".day.future"));
        if (day.isEmpty() || !reading.problems().isEmpty()) {
            var frame = visit.frameOf("caseload.outgoing.title");
            return pages.show(
                    new OutgoingPage(frame, forms.again(frame, WORDS, typed, reading.problems())),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return file(visit, day.get());
    }

    private View file(Visit visit, LocalDate day) {
        var text = new StringWriter();
        List<Crn> taken = dayFile.write(day, visit.user(), text);
        audit.ofList(visit.user(), "outgoing " + day, taken);
        byte[] content = text.toString().getBytes(StandardCharsets.UTF_8);
        return (_, _, response) -> {
            response.setContentType("text/csv;charset=UTF-8");
            response.setContentLength(content.length);
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    "attachment; filename=\"offload-" + day + ".csv\"");
            response.getOutputStream().write(content);
        };
    }
}
