package org.offload.voice.thread;

import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Pages;
import org.offload.platform.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Which units and workplaces threads are about. */
@Controller
class AboutController {

    static final String PATH = ThreadPath.LIST + "/about";

    private final Pages pages;
    private final AboutPlaces places;

    AboutController(Pages pages, AboutPlaces places) {
        this.pages = pages;
        this.places = places;
    }

    @May(Job.SEE_VOICE)
    @GetMapping(PATH)
    View list(Visit visit) {
        return pages.show(
                new AboutPage(
                        visit.frameOf("voice.thread.abouts"),
                        places.talkedOf().stream()
                                .map(
                                        one ->
                                                new AboutPage.Row(
                                                        ThreadPath.LIST + "?about=" + one.about(),
                                                        one.name(),
                                                        visit.words()
                                                                .say(
                                                                        "voice.thread.abouts.many",
                                                                        one.many())))
                                .toList()));
    }
}
