package org.offload.workplace.place;

import org.offload.platform.Access;
import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Frame;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.NavLink;
import org.offload.platform.NotFound;
import org.offload.platform.Pages;
import org.offload.platform.PlainDates;
import org.offload.platform.Reading;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.offload.workplace.PlaceStatus;
import org.offload.workplace.Workplaces;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

@Controller
class PlaceController {

    private static final String WORDS = "workplace.place";
    private static final int LONGEST_REASON = 200;

    private final Pages pages;
    private final Forms forms;
    private final Places places;
    private final Workplaces workplaces;
    private final Receipts receipts;
    private final ServiceClock clock;

    PlaceController(
            Pages pages,
            Forms forms,
            Places places,
            Workplaces workplaces,
            Receipts receipts,
            ServiceClock clock) {
        this.pages = pages;
        this.forms = forms;
        this.places = places;
        this.workplaces = workplaces;
        this.receipts = receipts;
        this.clock = clock;
    }

    @Bean
    static NavLink placesLink() {
        return new NavLink("workplace.nav", "/places", Job.SEE_PLACES, 50);
    }

    @May(Job.SEE_PLACES)
    @GetMapping("/places")
    View list(Visit visit) {
        boolean mayChange = Access.has(visit.user().role(), Job.CHANGE_PLACES);
        return pages.show(
                new PlacesPage(
                        visit.frameOf("workplace.title"),
                        places.known(clock.today()),
                        mayChange,
                        clock.today()));
    }

    @May(Job.CHANGE_PLACES)
    @GetMapping("/places/{place}/status")
    View show(Visit visit, @PathVariable String place) {
        Place now = find(place);
        var values =
                Map.of(
                        "status", now.status().name(),
                        "from", PlainDates.typed(clock.today()));
        Frame frame = visit.frame(now.name());
        return page(now, forms.open(frame, WORDS, visit.path(), values));
    }

    @May(Job.CHANGE_PLACES)
    @PostMapping("/places/{place}/status")
    View save(Visit visit, @PathVariable String place, Typed typed) {
        Place now = find(place);
        return switch (receipts.once(visit.user(), typed, () -> set(visit, now, typed))) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash(String path) -> new RedirectView(path);
            case Saved.Refused(var problems) ->
                    page(now, forms.again(visit.frame(now.name()), WORDS, typed, problems));
        };
    }

    private Saved set(Visit visit, Place place, Typed typed) {
        var reading = new Reading(typed, WORDS, clock.today());
        var status = reading.choice("status", PlaceStatus.class);
        var from = reading.requiredDate("from");
        String reason = reading.required("reason", LONGEST_REASON);
        if (status.isEmpty() || from.isEmpty() || !reading.problems().isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        workplaces.setStatus(
                place.placeId(), from.get(), status.get(), reason, visit.user().username());
        return new Saved.To("/places?notice=workplace.notice.saved");
    }

    private Place find(String place) {
        return places.one(place, clock.today()).orElseThrow(NotFound::new);
    }

    private View page(Place place, Form form) {
        List<Choice> statuses =
                Stream.of(PlaceStatus.values())
                        .map(
                                status ->
                                        Choice.of(
                                                status.name(),
                                                form.frame()
                                                        .visit()
                                                        .words()
                                                        .name("workplace.status", status)))
                        .toList();
        return pages.show(
                new StatusPage(form.frame(), form, place, statuses),
                form.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
