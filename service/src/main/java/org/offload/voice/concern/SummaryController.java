package org.offload.voice.concern;

import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Pages;
import org.offload.platform.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

import java.util.UUID;

@Controller
class SummaryController {

    private final Pages pages;
    private final ReadConcern read;
    private final Entries entries;
    private final ConcernWords words;

    SummaryController(Pages pages, ReadConcern read, Entries entries, ConcernWords words) {
        this.pages = pages;
        this.read = read;
        this.entries = entries;
        this.words = words;
    }

    /** What somebody may print and hand to a regulator; nothing is sent. */
    @May(Job.SEE_SAFETY)
    @GetMapping("/voice/concerns/{concern}/summary")
    View show(Visit visit, @PathVariable UUID concern) {
        Concern one = read.open(visit.user(), concern);
        return pages.show(
                new SummaryPage(
                        visit.frame(visit.words().say("voice.summary.title", one.title())),
                        one.path(),
                        words.summary(one),
                        one.body(),
                        entries.of(concern).stream().map(words::line).toList()));
    }
}
