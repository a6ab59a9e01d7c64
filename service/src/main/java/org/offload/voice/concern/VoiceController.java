package org.offload.voice.concern;

import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.NavLink;
import org.offload.platform.Pages;
import org.offload.platform.User;
import org.offload.platform.Visit;
import org.offload.voice.concern.Concerns.Question;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

import java.util.List;

@Controller
class VoiceController {

    private static final int FEW = 10;

    private final Pages pages;
    private final Concerns concerns;
    private final ConcernWords words;

    VoiceController(Pages pages, Concerns concerns, ConcernWords words) {
        this.pages = pages;
        this.concerns = concerns;
        this.words = words;
    }

    @Bean
    static NavLink voiceLink() {
        return new NavLink("voice.nav", "/voice", Job.SEE_VOICE, 95);
    }

    @May(Job.SEE_VOICE)
    @GetMapping("/voice")
    View show(Visit visit) {
        User user = visit.user();
        var counts = concerns.counts();
        return pages.show(
                new VoicePage(
                        visit.frameOf("voice.title"),
                        visit.words().say("voice.concerns.counts", counts.open(), counts.overdue()),
                        rows(toAnswer(visit)),
                        rows(concerns.ownedBy(user.staffOrNobody().value(), FEW)),
                        rows(concerns.raisedBy(user.username(), FEW))));
    }

    /** What waits for whoever answers concerns, the one that is due first before the others. */
    private List<Concern> toAnswer(Visit visit) {
        return visit.may(Job.ANSWER_CONCERNS)
                ? concerns.dueFirst(
                        new Question(
                                List.of(Concerns.OPEN_FOR_ALL, Concerns.APART_OPEN), "", false),
                        0,
                        FEW)
                : List.of();
    }

    private List<ConcernRow> rows(List<Concern> some) {
        return some.stream().map(words::row).toList();
    }
}
