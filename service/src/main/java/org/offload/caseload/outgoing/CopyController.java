package org.offload.caseload.outgoing;

import org.offload.caseload.header.CaseHeaders;
import org.offload.kernel.Crn;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.NotFound;
import org.offload.platform.Pages;
import org.offload.platform.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

import java.util.Optional;
import java.util.UUID;

@Controller
class CopyController {

    private final Pages pages;
    private final CaseHeaders headers;
    private final ToldEntries entries;
    private final OtherSystem other;

    CopyController(Pages pages, CaseHeaders headers, ToldEntries entries, OtherSystem other) {
        this.pages = pages;
        this.headers = headers;
        this.entries = entries;
        this.other = other;
    }

    /** A sensitive entry is not there for those from whom its notes are kept back. */
    @May(Job.SEE_CASE)
    @GetMapping("/cases/{crn}/copy/{what}/{id}")
    View copy(
            Visit visit,
            @PathVariable Crn crn,
            @PathVariable String what,
            @PathVariable String id) {
        Told told =
                find(crn, what, id)
                        .filter(one -> !one.sensitive() || visit.standing().readsSensitive())
                        .orElseThrow(NotFound::new);
        var frame = visit.frameOf("caseload.copy.title");
        return pages.show(new CopyPage(frame, headers.of(crn), other.text(told)));
    }

    private Optional<Told> find(Crn crn, String what, String id) {
        return switch (what) {
            case "contact" -> uuid(id).flatMap(one -> entries.contact(crn, one));
            case "review" -> uuid(id).flatMap(one -> entries.review(crn, one));
            case "event" ->
                    id.matches("\\d{1,4}")
                            ? entries.event(crn, Integer.parseInt(id))
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<UUID> uuid(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }
}
