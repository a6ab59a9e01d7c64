package org.offload.caseload.code;

import org.offload.platform.AdministrationLink;
import org.offload.platform.Job;
import org.offload.platform.Listing;
import org.offload.platform.Listing.Ask;
import org.offload.platform.May;
import org.offload.platform.NotFound;
import org.offload.platform.Pages;
import org.offload.platform.PartPages;
import org.offload.platform.PartPages.Owner;
import org.offload.platform.Searches;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import java.util.Optional;
import java.util.UUID;

/** The codes of each list: added, put into other words, and ended from a day on. */
@Controller
@RequestMapping(CodesController.PATH)
class CodesController {

    static final String PATH = "/administration/codes";

    private final CodeLists lists;
    private final CodePart part;
    private final FreshCodes fresh;
    private final PartPages partPages;
    private final Pages pages;
    private final Searches searches;

    CodesController(
            CodeLists lists,
            CodePart part,
            FreshCodes fresh,
            PartPages partPages,
            Pages pages,
            Searches searches) {
        this.lists = lists;
        this.part = part;
        this.fresh = fresh;
        this.partPages = partPages;
        this.pages = pages;
        this.searches = searches;
    }

    @Bean
    static AdministrationLink codesLink() {
        return new AdministrationLink("caseload.codes", PATH, Job.KEEP_CODES, 50);
    }

    @May(Job.KEEP_CODES)
    @GetMapping
    View all(Visit visit) {
        return pages.show(new CodeListsPage(visit.frameOf("caseload.codes"), lists.all()));
    }

    @May(Job.KEEP_CODES)
    @GetMapping("/{list}")
    View list(
            Visit visit, @PathVariable String list, @RequestParam(defaultValue = "") String after) {
        return show(visit, find(list), Ask.all(after));
    }

    @May(Job.KEEP_CODES)
    @PostMapping("/{list}")
    View search(Visit visit, @PathVariable String list, Typed typed) {
        return searches.keep(visit, path(find(list)), typed);
    }

    @May(Job.KEEP_CODES)
    @GetMapping("/{list}/found/{search}")
    View found(
            Visit visit,
            @PathVariable String list,
            @PathVariable UUID search,
            @RequestParam(defaultValue = "") String after) {
        return show(visit, find(list), searches.find(visit, search, after));
    }

    private View show(Visit visit, CodeList list, Ask ask) {
        var frame = visit.frame(list.title());
        String label = visit.words().say("caseload.codes.search");
        var listing =
                Listing.of(frame, path(list), label, ask, lists.codes(list.name(), ask))
                        .below("entry");
        return pages.show(new CodeListPage(frame, path(list), pages.part(listing)));
    }

    @May(Job.KEEP_CODES)
    @GetMapping("/{list}/entry/new")
    View add(Visit visit, @PathVariable String list) {
        return partPages.add(visit, owner(visit, list, ""), part);
    }

    @May(Job.KEEP_CODES)
    @PostMapping("/{list}/entry/new")
    View saveNew(Visit visit, @PathVariable String list, Typed typed) {
        return partPages.save(visit, owner(visit, list, ""), part, Optional.empty(), typed);
    }

    @May(Job.KEEP_CODES)
    @GetMapping("/{list}/entry/{code}")
    View change(Visit visit, @PathVariable String list, @PathVariable String code) {
        return partPages.change(visit, owner(visit, list, code), part, code);
    }

    @May(Job.KEEP_CODES)
    @PostMapping("/{list}/entry/{code}")
    View save(Visit visit, @PathVariable String list, @PathVariable String code, Typed typed) {
        return partPages.save(visit, owner(visit, list, code), part, Optional.of(code), typed);
    }

    @May(Job.KEEP_CODES)
    @GetMapping("/{list}/entry/{code}/history")
    View history(Visit visit, @PathVariable String list, @PathVariable String code) {
        return partPages.history(visit, owner(visit, list, code), part, code);
    }

    private CodeList find(String name) {
        return lists.all().stream()
                .filter(list -> list.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static String path(CodeList list) {
        return PATH + "/" + list.name();
    }

    private Owner owner(Visit visit, String list, String code) {
        CodeList of = find(list);
        boolean hasOutcomes = !code.isEmpty() && Codes.isOfTypes(list);
        return owner(of, new CodeHead(visit.frame(""), of.title(), path(of), code, hasOutcomes));
    }

    private Owner owner(CodeList list, CodeHead head) {
        return new Owner(list.name(), path(list), pages.part(head), _ -> true, fresh);
    }
}
