package org.offload.rulebook.finder;

import de.siegmar.fastcsv.writer.CsvWriter;

import org.offload.caseload.PeopleInLists;
import org.offload.caseload.PeopleInLists.Named;
import org.offload.caseload.Whose;
import org.offload.kernel.Crn;
import org.offload.platform.Audit;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.NotFound;
import org.offload.platform.PlainCell;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.offload.platform.Visit;
import org.offload.rulebook.finder.FoundCases.Found;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was found as a file; each case stands in the audit before it is written. */
@Controller
class FinderFileController {

    private static final int AT_ONCE = 500;

    // By this a spreadsheet knows that the letters of the file are UTF-8.
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final FoundCases cases;
    private final FinderWords words;
    private final PeopleInLists people;
    private final Audit audit;

    FinderFileController(FoundCases cases, FinderWords words, PeopleInLists people, Audit audit) {
        this.cases = cases;
        this.words = words;
        this.people = people;
        this.audit = audit;
    }

    @May(Job.TAKE_LIST_AWAY)
    @GetMapping(FinderController.PATH + ".csv")
    View file(Visit visit, Typed typed) {
        User user = visit.user();
        if (Whose.of(user.role()).isEmpty()) {
            throw new NotFound(); // who may take lists away, but stands near to no cases
        }
        Terms terms = Terms.read(user.role(), typed);
        return (_, _, response) -> {
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"case-finder.csv\"");
            var out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
            out.write(BYTE_ORDER_MARK);
            var csv = CsvWriter.builder().build(out);
            csv.writeRecord(
                    Stream.of("crn", "name", "officer", "facts", "missing")
                            .map(column -> visit.words().say("rulebook.finder.column." + column))
                            .toList());
            write(user, terms, csv);
            csv.flush();
        };
    }

    private void write(User user, Terms terms, CsvWriter csv) throws IOException {
        List<Crn> all = cases.of(user, terms);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            write(
                    user,
                    terms,
                    cases.rows(all.subList(from, Math.min(all.size(), from + AT_ONCE))),
                    csv);
        }
    }

    private void write(User user, Terms terms, List<Found> found, CsvWriter csv)
            throws IOException {
        Map<Crn, Named> named =
                people.of(user.staffOrNobody(), found.stream().map(Found::asCrn).toList());
        audit.ofList(user, "case finder as a file", named.keySet());
        for (Found one : found) {
            Named who = named.get(one.asCrn());
            if (who != null) {
                csv.writeRecord(
                        one.crn(),
                        PlainCell.of(who.name()),
                        PlainCell.of(words.officer(one)),
                        words.facts(one, terms),
                        words.missing(one).map(words::missing).collect(Collectors.joining(" ")));
            }
        }
    }
}
