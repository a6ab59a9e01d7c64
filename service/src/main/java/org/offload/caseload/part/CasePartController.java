package org.offload.caseload.part;

import org.offload.caseload.day.CaseTurn;
import org.offload.caseload.day.RefreshLines;
import org.offload.caseload.header.CaseHeader;
import org.offload.caseload.header.CaseHeaders;
import org.offload.caseload.header.IdentityHead;
import org.offload.caseload.part.CasePart.Group;
import org.offload.caseload.part.WholeRecordPage.RecordLink;
import org.offload.kernel.Crn;
import org.offload.platform.Access;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.NotFound;
import org.offload.platform.Pages;
import org.offload.platform.PartPages;
import org.offload.platform.PartPages.Owner;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The whole record, part by part. */
@Controller
@RequestMapping("/cases/{crn}/record")
class CasePartController {

    private final List<CasePart> parts;
    private final PartPages partPages;
    private final Pages pages;
    private final CaseHeaders headers;
    private final CaseTurn turn;
    private final RefreshLines lines;

    CasePartController(
            List<CasePart> parts,
            PartPages partPages,
            Pages pages,
            CaseHeaders headers,
            CaseTurn turn,
            RefreshLines lines) {
        this.parts = parts;
        this.partPages = partPages;
        this.pages = pages;
        this.headers = headers;
        this.turn = turn;
        this.lines = lines;
    }

    @May(Job.SEE_CASE)
    @GetMapping
    View all(Visit visit, @PathVariable Crn crn) {
        CaseHeader header = headers.of(crn);
        List<PartPages.Group> groups =
                Stream.of(Group.values())
                        .filter(group -> !in(group).isEmpty())
                        .map(group -> new PartPages.Group(title(visit, group), in(group)))
                        .toList();
        return pages.show(
                new WholeRecordPage(
                        visit.frameOf("caseload.whole.title"),
                        header,
                        partPages.sections(visit, owner(visit, crn, header), groups),
                        links(visit)));
    }

    /** What else is done with a whole record, for those whose job it is. */
    private static List<RecordLink> links(Visit visit) {
        return Stream.of(
                        Map.entry(Job.LIMIT_ACCESS, "limits"),
                        Map.entry(Job.REDACT, "redact"),
                        Map.entry(Job.DISCLOSE, "disclosure"),
                        Map.entry(Job.RETAIN, "retention"))
                .filter(link -> Access.has(visit.user().role(), link.getKey()))
                .map(Map.Entry::getValue)
                .map(path -> new RecordLink(path, visit.words().say("caseload.whole.link." + path)))
                .toList();
    }

    private static String title(Visit visit, Group group) {
        return visit.words().name("caseload.whole.group", group);
    }

    private List<CasePart> in(Group group) {
        return parts.stream().filter(part -> part.group() == group).toList();
    }

    @May(Job.SEE_CASE)
    @GetMapping("/{part}")
    View page(
            Visit visit,
            @PathVariable Crn crn,
            @PathVariable String part,
            @RequestParam(defaultValue = "1") int page) {
        return partPages.page(visit, owner(visit, crn), find(part), page);
    }

    @May(Job.CHANGE_RECORD)
    @GetMapping("/{part}/new")
    View add(Visit visit, @PathVariable Crn crn, @PathVariable String part) {
        return partPages.add(visit, owner(visit, crn), find(part));
    }

    @May(Job.CHANGE_RECORD)
    @PostMapping("/{part}/new")
    View saveNew(Visit visit, @PathVariable Crn crn, @PathVariable String part, Typed typed) {
        return partPages.save(visit, owner(visit, crn), find(part), Optional.empty(), typed);
    }

    @May(Job.CHANGE_RECORD)
    @GetMapping("/{part}/{id}")
    View change(
            Visit visit,
            @PathVariable Crn crn,
            @PathVariable String part,
            @PathVariable String id) {
        return partPages.change(visit, owner(visit, crn), find(part), id);
    }

    @May(Job.CHANGE_RECORD)
    @PostMapping("/{part}/{id}")
    View save(
            Visit visit,
            @PathVariable Crn crn,
            @PathVariable String part,
            @PathVariable String id,
            Typed typed) {
        return partPages.save(visit, owner(visit, crn), find(part), Optional.of(id), typed);
    }

    @May(Job.CHANGE_RECORD)
    @PostMapping("/{part}/{id}/withdraw")
    View withdraw(
            Visit visit,
            @PathVariable Crn crn,
            @PathVariable String part,
            @PathVariable String id,
            Typed typed) {
        return partPages.withdraw(visit, owner(visit, crn), find(part), id, typed);
    }

    @May(Job.SEE_CASE)
    @GetMapping("/{part}/{id}/history")
    View history(
            Visit visit,
            @PathVariable Crn crn,
            @PathVariable String part,
            @PathVariable String id) {
        return partPages.history(visit, owner(visit, crn), find(part), id);
    }

    private CasePart find(String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Owner owner(Visit visit, Crn crn) {
        return owner(visit, crn, headers.of(crn));
    }

    private Owner owner(Visit visit, Crn crn, CaseHeader header) {
        return new Owner(
                crn.value(),
                "/cases/" + crn + "/record",
                pages.part(new IdentityHead(visit.frame(""), header)),
                _ -> Access.has(visit.user().role(), Job.CHANGE_RECORD),
                new PartPages.Around() {
                    @Override
                    public void before() {
                        turn.take(crn);
                    }

                    @Override
                    public void after() {
                        lines.of(crn);
                    }
                });
    }
}
