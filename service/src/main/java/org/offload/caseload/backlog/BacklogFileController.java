package org.offload.caseload.backlog;

import de.siegmar.fastcsv.writer.CsvWriter;

import org.offload.caseload.Whose;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.NotFound;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.offload.platform.Visit;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

@Controller
class BacklogFileController {

    // By this a spreadsheet knows that the letters of the file are UTF-8.
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int AT_ONCE = 500;

    private final AskBacklog backlog;
    private final OwedWords words;

    BacklogFileController(AskBacklog backlog, OwedWords words) {
        this.backlog = backlog;
        this.words = words;
    }

    @May(Job.TAKE_LIST_AWAY)
    @GetMapping(BacklogController.PATH + ".csv")
    View file(Visit visit, Typed typed) {
        User user = visit.user();
        if (Whose.of(user.role()).isEmpty()) {
            throw new NotFound(); // who may take lists away, but stands near to no cases
        }
        Terms terms = Terms.read(user.role(), typed);
        return (_, _, response) -> {
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"backlog.csv\"");
            var out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
            out.write(BYTE_ORDER_MARK);
            var csv = CsvWriter.builder().build(out);
            csv.writeRecord(words.head());
            write(user, terms, csv);
            csv.flush();
        };
    }

    private void write(User user, Terms terms, CsvWriter csv) throws IOException {
        List<Owed> some;
        int skip = 0;
        do {
            some = backlog.page(user, terms, skip, AT_ONCE).owed();
            for (Owed one : some) {
                csv.writeRecord(words.line(one));
            }
            skip += some.size();
        } while (some.size() == AT_ONCE);
    }
}
