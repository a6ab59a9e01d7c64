package org.offload.caseload.search;

import org.offload.kernel.Crn;
import org.offload.platform.AccessFacts;
import org.offload.platform.Audit;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.NavLink;
import org.offload.platform.NotFound;
import org.offload.platform.Pages;
import org.offload.platform.StoredSearches;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.List;
import java.util.Map;
import java.util.UUID;

@Controller
class FindController {

    private static final String TITLE = "caseload.find.title";

    private final Pages pages;
    private final FindPeople find;
    private final StoredSearches searches;
    private final AccessFacts facts;
    private final Audit audit;

    FindController(
            Pages pages, FindPeople find, StoredSearches searches, AccessFacts facts, Audit audit) {
        this.pages = pages;
        this.find = find;
        this.searches = searches;
        this.facts = facts;
        this.audit = audit;
    }

    @Bean
    static NavLink findLink() {
        return new NavLink("caseload.nav.find", "/find", Job.FIND_PEOPLE, 20);
    }

    @May(Job.FIND_PEOPLE)
    @GetMapping("/find")
    View open(Visit visit) {
        List<Found> recent = find.recent(visit.user());
        audit.ofList(visit.user(), "find", crns(recent));
        return pages.show(new FindPage(visit.frameOf(TITLE), "", false, recent, ""));
    }

    /** What was looked for stands under an address without their names. */
    @May(Job.FIND_PEOPLE)
    @PostMapping("/find")
    View find(Visit visit, Typed typed) {
        String q = typed.one("q");
        if (q.isBlank()) {
            return new RedirectView("/find");
        }
        return Crn.parse(q)
                .filter(crn -> facts.of(visit.user(), crn).isPresent())
                .map(crn -> open(visit, crn))
                .orElseGet(
                        () ->
                                new RedirectView(
                                        "/find/" + searches.keep(visit.user(), Map.of("q", q))));
    }

    /** Its page says so itself where the case is closed to someone. */
    private RedirectView open(Visit visit, Crn crn) {
        audit.ofList(visit.user(), "find", List.of(crn));
        return new RedirectView("/cases/" + crn);
    }

    /** The only match is opened at once; more stand in a list. */
    @May(Job.FIND_PEOPLE)
    @GetMapping("/find/{search}")
    View show(Visit visit, @PathVariable UUID search, @RequestParam(defaultValue = "1") int page) {
        String q =
                searches.find(visit.user(), search)
                        .map(terms -> terms.getOrDefault("q", ""))
                        .orElseThrow(NotFound::new);
        if (page < 1 || page > FindPeople.LAST_PAGE) {
            throw new NotFound();
        }
        var matches = find.handle(visit.user(), q, page);
        if (page == 1 && matches.found().size() == 1) {
            return open(visit, matches.found().getFirst().crn());
        }
        audit.ofList(visit.user(), "find", crns(matches.found()));
        String more = matches.more() ? "/find/" + search + "?page=" + (page + 1) : "";
        return pages.show(new FindPage(visit.frameOf(TITLE), q, true, matches.found(), more));
    }

    private static List<Crn> crns(List<Found> found) {
        return found.stream().map(Found::crn).toList();
    }
}
