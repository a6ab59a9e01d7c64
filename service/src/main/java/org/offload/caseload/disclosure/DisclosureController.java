package org.offload.caseload.disclosure;

import org.offload.caseload.disclosure.Holding.Held;
import org.offload.caseload.header.CaseHeaders;
import org.offload.kernel.Crn;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Pages;
import org.offload.platform.PlainDates;
import org.offload.platform.ServiceClock;
import org.offload.platform.Visit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/**
 * Subject access: all that is held of a person, in a file for people and one for machines. What
 * tells of others and what is sensitive is marked; a human takes it out before the file is sent.
 */
@Controller
@RequestMapping("/cases/{crn}/disclosure")
class DisclosureController {

    private final Pages pages;
    private final Holding holding;
    private final CaseHeaders headers;
    private final JsonMapper json;
    private final ServiceClock clock;

    DisclosureController(
            Pages pages,
            Holding holding,
            CaseHeaders headers,
            JsonMapper json,
            ServiceClock clock) {
        this.pages = pages;
        this.holding = holding;
        this.headers = headers;
        this.json = json;
        this.clock = clock;
    }

    @May(Job.DISCLOSE)
    @GetMapping
    View open(Visit visit, @PathVariable Crn crn) {
        List<Held> all = holding.of(crn);
        long marked = all.stream().filter(held -> !held.check().isEmpty()).count();
        return pages.show(
                new DisclosurePage(
                        visit.frameOf("caseload.disclosure.title"),
                        headers.of(crn),
                        all.size(),
                        marked));
    }

    @May(Job.DISCLOSE)
    @GetMapping("/readable")
    View readable(Visit visit, @PathVariable Crn crn) {
        var page =
                new ReadableFilePage(
                        visit.frameOf("caseload.disclosure.title"),
                        headers.of(crn),
                        PlainDates.moment(clock.local()),
                        ReadableRow.of(holding.of(crn)));
        View view = pages.show(page);
        return (model, request, response) -> {
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(crn, "html"));
            view.render(model, request, response);
        };
    }

    @May(Job.DISCLOSE)
    @GetMapping("/machine")
    ResponseEntity<byte[]> machine(@PathVariable Crn crn) {
        ObjectNode file = json.createObjectNode();
        file.put("crn", crn.value());
        file.put("made", clock.now().toString());
        var rows = file.putArray("held");
        for (Held held : holding.of(crn)) {
            ObjectNode row = rows.addObject();
            row.put("table", held.table());
            row.put("check", held.check());
            row.set("row", held.row());
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(crn, "json"))
                .body(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(file));
    }

    private static String attachment(Crn crn, String kind) {
        return "attachment; filename=\"%s.%s\"".formatted(crn, kind);
    }
}
