package org.offload.rulebook.minutes;

import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Pages;
import org.offload.platform.PlainDates;
import org.offload.platform.ServiceClock;
import org.offload.platform.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

import java.time.LocalDate;
import java.util.List;

@Controller
class MinutesController {

    private static final int MOST = 50;

    private final Pages pages;
    private final Minutes minutes;
    private final MinutesWords words;
    private final ServiceClock clock;

    MinutesController(Pages pages, Minutes minutes, MinutesWords words, ServiceClock clock) {
        this.pages = pages;
        this.minutes = minutes;
        this.words = words;
        this.clock = clock;
    }

    @May(Job.SEE_RULEBOOKS)
    @GetMapping("/rulebooks/minutes")
    View show(Visit visit) {
        LocalDate today = clock.today();
        List<Figure> before = minutes.before(today, MOST + 1);
        return pages.show(
                new MinutesPage(
                        visit.frameOf("rulebook.minutes.title"),
                        PlainDates.day(today),
                        words.now(minutes.inForce(today)),
                        minutes.after(today).stream().map(words::line).toList(),
                        before.stream().limit(MOST).map(words::line).toList(),
                        MOST,
                        before.size() > MOST,
                        visit.may(Job.KEEP_RULEBOOKS)));
    }
}
