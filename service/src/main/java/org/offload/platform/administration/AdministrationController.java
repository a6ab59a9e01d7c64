package org.offload.platform.administration;

import org.offload.platform.AdministrationLink;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.NavLink;
import org.offload.platform.Pages;
import org.offload.platform.Visit;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

import java.util.Comparator;
import java.util.List;

@Controller
class AdministrationController {

    private final Pages pages;
    private final List<AdministrationLink> links;

    AdministrationController(Pages pages, List<AdministrationLink> links) {
        this.pages = pages;
        this.links =
                links.stream().sorted(Comparator.comparingInt(AdministrationLink::order)).toList();
    }

    @Bean
    static NavLink administrationLink() {
        return new NavLink("platform.administration.nav", "/administration", Job.KEEP_REGISTER, 70);
    }

    @May(Job.KEEP_REGISTER)
    @GetMapping("/administration")
    View show(Visit visit) {
        return pages.show(
                new AdministrationPage(
                        visit.frameOf("platform.administration.title"),
                        links.stream().filter(link -> visit.may(link.job())).toList()));
    }
}
