package org.offload.caseload.code;

import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.NotFound;
import org.offload.platform.Pages;
import org.offload.platform.PartHead;
import org.offload.platform.PartPages;
import org.offload.platform.PartPages.Around;
import org.offload.platform.PartPages.Group;
import org.offload.platform.PartPages.Owner;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

import java.util.List;
import java.util.Optional;

/** Which outcomes a type of contact may have, from when to when. */
@Controller
@RequestMapping("/administration/outcomes/{type}")
class OutcomesOfTypeController {

    private final Codes codes;
    private final AllowedOutcomePart part;
    private final PartPages partPages;
    private final Pages pages;

    OutcomesOfTypeController(
            Codes codes, AllowedOutcomePart part, PartPages partPages, Pages pages) {
        this.codes = codes;
        this.part = part;
        this.partPages = partPages;
        this.pages = pages;
    }

    @May(Job.KEEP_CODES)
    @GetMapping
    View show(Visit visit, @PathVariable String type) {
        var group = new Group(visit.words().say("caseload.outcome.title"), List.of(part));
        return pages.show(
                new OutcomesOfTypePage(
                        visit.frame(words(type)),
                        partPages.sections(visit, owner(type), List.of(group))));
    }

    @May(Job.KEEP_CODES)
    @GetMapping("/outcome/new")
    View add(Visit visit, @PathVariable String type) {
        return partPages.add(visit, owner(type), part);
    }

    @May(Job.KEEP_CODES)
    @PostMapping("/outcome/new")
    View saveNew(Visit visit, @PathVariable String type, Typed typed) {
        return partPages.save(visit, owner(type), part, Optional.empty(), typed);
    }

    @May(Job.KEEP_CODES)
    @GetMapping("/outcome/{entry}")
    View change(Visit visit, @PathVariable String type, @PathVariable String entry) {
        return partPages.change(visit, owner(type), part, entry);
    }

    @May(Job.KEEP_CODES)
    @PostMapping("/outcome/{entry}")
    View save(Visit visit, @PathVariable String type, @PathVariable String entry, Typed typed) {
        return partPages.save(visit, owner(type), part, Optional.of(entry), typed);
    }

    @May(Job.KEEP_CODES)
    @PostMapping("/outcome/{entry}/withdraw")
    View withdraw(Visit visit, @PathVariable String type, @PathVariable String entry, Typed typed) {
        return partPages.withdraw(visit, owner(type), part, entry, typed);
    }

    @May(Job.KEEP_CODES)
    @GetMapping("/outcome/{entry}/history")
    View history(Visit visit, @PathVariable String type, @PathVariable String entry) {
        return partPages.history(visit, owner(type), part, entry);
    }

    private String words(String type) {
        return codes.typeOfContact(type).map(ContactType::words).orElseThrow(NotFound::new);
    }

    private Owner owner(String type) {
        String title = words(type);
        String path = "/administration/outcomes/" + type;
        return new Owner(
                type, path, pages.part(new PartHead(title, path)), _ -> true, Around.NOTHING);
    }
}
