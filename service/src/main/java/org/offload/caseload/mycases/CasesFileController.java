package org.offload.caseload.mycases;

import de.siegmar.fastcsv.writer.CsvWriter;

import org.offload.caseload.Whose;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.NotFound;
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

    // By this a spreadsheet knows that the letters of the file are UTF-8.
    private static final char BYTE_ORDER_MARK = '\uFEFF';

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
        if (Whose.of(user.role()).isEmpty()) {
            throw new NotFound(); // who may take lists away, but stands near to no cases
        }
        var reading = new Reading(Address.typed(Terms.fields(typed)), Terms.WORDS, clock.today());
        Terms terms = Terms.read(user, reading, clock.today());
        String name = "cases-" + clock.today() + ".csv";
        return (_, _, response) -> {
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
            var out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
            out.write(BYTE_ORDER_MARK);
            var csv = CsvWriter.builder().build(out);
            take.write(user, terms, csv);
            csv.flush();
        };
    }
}
