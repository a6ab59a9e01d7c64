package org.offload.workplace.place;

import org.offload.platform.Access;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.NotFound;
import org.offload.platform.Pages;
import org.offload.platform.PlainDates;
import org.offload.platform.ServiceClock;
import org.offload.platform.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The page of one place. */
@Controller
class OnePlaceController {

    private final Pages pages;
    private final Places places;
    private final ServiceClock clock;

    OnePlaceController(Pages pages, Places places, ServiceClock clock) {
        this.pages = pages;
        this.places = places;
        this.clock = clock;
    }

    @May(Job.SEE_PLACES)
    @GetMapping("/places/{place}")
    View show(Visit visit, @PathVariable String place) {
        LocalDate today = clock.today();
        Place found = places.one(place, today).orElseThrow(NotFound::new);
        return pages.show(
                new PlacePage(
                        visit.frame(found.name()),
                        found,
                        found.assessment(visit.words(), today),
                        Access.has(visit.user().role(), Job.CHANGE_PLACES),
                        places.items(place).stream()
                                .map(item -> seen(visit, item, today))
                                .toList()));
    }

    private static PlacePage.Seen seen(Visit visit, Places.SeenItem item, LocalDate today) {
        return new PlacePage.Seen(
                visit.words().name("workplace.item", item.item()),
                visit.words().name("workplace.itemState", item.state()),
                visit.words()
                        .say(
                                "workplace.seen",
                                PlainDates.day(item.seenOn()),
                                ChronoUnit.DAYS.between(item.seenOn(), today)),
                item.state().isLacking());
    }
}
