package org.offload.organisation.keeping;

import org.offload.platform.AdministrationLink;
import org.offload.platform.Job;
import org.offload.platform.Listing;
import org.offload.platform.Listing.Ask;
import org.offload.platform.May;
import org.offload.platform.Pages;
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

import java.util.UUID;

/** The lists of staff, teams, offices and units. */
@Controller
@RequestMapping("/administration/{kind}")
class KindController {

    private final RegisterKinds kinds;
    private final Pages pages;
    private final Searches searches;

    KindController(RegisterKinds kinds, Pages pages, Searches searches) {
        this.kinds = kinds;
        this.pages = pages;
        this.searches = searches;
    }

    @Bean
    static AdministrationLink staffLink() {
        return link("staff", 10);
    }

    @Bean
    static AdministrationLink teamsLink() {
        return link("teams", 20);
    }

    @Bean
    static AdministrationLink officesLink() {
        return link("offices", 30);
    }

    @Bean
    static AdministrationLink unitsLink() {
        return link("units", 40);
    }

    private static AdministrationLink link(String kind, int order) {
        return new AdministrationLink(
                "organisation.kind." + kind, "/administration/" + kind, Job.KEEP_REGISTER, order);
    }

    @May(Job.KEEP_REGISTER)
    @GetMapping
    View list(
            Visit visit, @PathVariable String kind, @RequestParam(defaultValue = "") String after) {
        return show(visit, kinds.named(kind), Ask.all(after));
    }

    @May(Job.KEEP_REGISTER)
    @PostMapping
    View search(Visit visit, @PathVariable String kind, Typed typed) {
        return searches.keep(visit, kinds.named(kind).path(), typed);
    }

    @May(Job.KEEP_REGISTER)
    @GetMapping("/found/{search}")
    View found(
            Visit visit,
            @PathVariable String kind,
            @PathVariable UUID search,
            @RequestParam(defaultValue = "") String after) {
        return show(visit, kinds.named(kind), searches.find(visit, search, after));
    }

    private View show(Visit visit, Kind kind, Ask ask) {
        var frame = visit.frameOf(kind.words());
        String label = visit.words().say(kind.words() + ".search");
        var listing = Listing.of(frame, kind.path(), label, ask, kind.list().apply(ask));
        return pages.show(
                new KindPage(
                        frame,
                        kind.path() + "/new",
                        visit.words().say(kind.first().words() + ".begin"),
                        pages.part(listing)));
    }
}
