package org.offload.caseload.letters;

import org.offload.correspondence.Channel;
import org.offload.correspondence.Outbox.Waiting;
import org.offload.platform.Audit;
import org.offload.platform.Forms;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.NavLink;
import org.offload.platform.Pages;
import org.offload.platform.Saved;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.List;
import java.util.Set;
import java.util.UUID;

@Controller
class LettersController {

    static final String PATH = "/post";

    private final Pages pages;
    private final Forms forms;
    private final SendMessages send;
    private final Audit audit;

    LettersController(Pages pages, Forms forms, SendMessages send, Audit audit) {
        this.pages = pages;
        this.forms = forms;
        this.send = send;
        this.audit = audit;
    }

    @Bean
    static NavLink lettersLink() {
        return new NavLink("caseload.nav.letters", PATH, Job.TAKE_DAY_AWAY, 79);
    }

    @May(Job.TAKE_DAY_AWAY)
    @GetMapping(PATH)
    View show(Visit visit) {
        List<Waiting> waiting = send.waiting(visit.user());
        Set<UUID> safe = send.stillSafe(waiting);
        audit.ofList(visit.user(), "post", waiting.stream().map(Waiting::crn).distinct().toList());
        var frame = visit.frameOf("caseload.letters.title");
        return pages.show(
                new LettersPage(
                        frame,
                        forms.button(frame),
                        waiting.stream()
                                .filter(one -> safe.contains(one.id()))
                                .map(one -> row(visit, one))
                                .toList(),
                        waiting.stream()
                                .filter(one -> !safe.contains(one.id()))
                                .map(one -> one.crn().value())
                                .toList()));
    }

    private static LettersPage.Row row(Visit visit, Waiting one) {
        return new LettersPage.Row(
                one.crn().value(),
                SendMessages.field(one.id()),
                visit.words().name("correspondence.channel", one.channel()),
                one.channel() == Channel.LETTER,
                one.to(),
                one.body());
    }

    @May(Job.TAKE_DAY_AWAY)
    @PostMapping(PATH)
    View sent(Visit visit, Typed typed) {
        return switch (send.sent(visit.user(), typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _, Saved.Refused _ -> new RedirectView(PATH);
        };
    }
}
