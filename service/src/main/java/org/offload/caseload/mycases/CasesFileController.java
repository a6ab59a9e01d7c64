package org.offload.caseload.mycases;

import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Reading;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.offload.platform.Visit;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

@Controller
class CasesFileController {

    private final TakeCasesAway take;
    private final ServiceClock clock;

    CasesFileController(TakeCasesAway take, ServiceClock clock) {
        this.take = take;
        this.clock = clock;
    }

    @May(Job.TAKE_LIST_AWAY)
    @GetMapping("/my-cases.csv")
    View file(Visit visit, Typed typed) {
        User user = visit.user();
        var reading = new Reading(Address.typed(Terms.fields(typed)), Terms.WORDS, clock.today());
        Terms terms = Terms.read(user, reading, clock.today());
        String name = "cases-" + clock.today() + ".csv";
        return (_, _, response) -> {
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
            var out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
            take.write(user, terms, out);
            out.flush();
        };
    }
}
