package org.offload.worklist.offload;

import org.offload.kernel.Crn;
import org.offload.platform.Audit;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.NavLink;
import org.offload.platform.Pages;
import org.offload.platform.ServiceClock;
import org.offload.platform.Visit;
import org.offload.worklist.AllToAnswer;
import org.offload.worklist.ToAnswer.Question;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

import java.util.List;
import java.util.stream.Stream;

@Controller
class TeamController {

    private final Pages pages;
    private final ShownOffloads offloads;
    private final AllToAnswer toAnswer;
    private final Audit audit;
    private final ServiceClock clock;

    TeamController(
            Pages pages,
            ShownOffloads offloads,
            AllToAnswer toAnswer,
            Audit audit,
            ServiceClock clock) {
        this.pages = pages;
        this.offloads = offloads;
        this.toAnswer = toAnswer;
        this.audit = audit;
        this.clock = clock;
    }

    @Bean
    static NavLink teamLink() {
        return new NavLink("worklist.nav.team", "/my-team", Job.SEE_TEAM, 40);
    }

    @May(Job.SEE_TEAM)
    @GetMapping("/my-team")
    View show(Visit visit) {
        List<Offload> unanswered = offloads.unanswered(visit.user().staffOrNobody(), clock.today());
        List<Question> questions = toAnswer.of(visit.user());
        List<Crn> shown =
                Stream.concat(
                                unanswered.stream().map(Offload::crn),
                                questions.stream().map(Question::crn))
                        .toList();
        audit.ofList(visit.user(), "my team", shown);
        return pages.show(
                new TeamPage(visit.frameOf("worklist.team.title"), questions, unanswered, clock));
    }
}
