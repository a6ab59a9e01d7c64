package org.offload.caseload.letters;

import org.offload.correspondence.Outbox;
import org.offload.correspondence.Outbox.Waiting;
import org.offload.kernel.Crn;
import org.offload.organisation.NearTeams;
import org.offload.platform.AccessFacts;
import org.offload.platform.Audit;
import org.offload.platform.Forms;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.NavLink;
import org.offload.platform.Pages;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.offload.platform.Visit;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.List;
import java.util.Set;

@Controller
class LettersController {

    private static final String PATH = "/post";

    private final Pages pages;
    private final Forms forms;
    private final Outbox outbox;
    private final NearTeams teams;
    private final AccessFacts access;
    private final Receipts receipts;
    private final Audit audit;

    LettersController(
            Pages pages,
            Forms forms,
            Outbox outbox,
            NearTeams teams,
            AccessFacts access,
            Receipts receipts,
            Audit audit) {
        this.pages = pages;
        this.forms = forms;
        this.outbox = outbox;
        this.teams = teams;
        this.access = access;
        this.receipts = receipts;
        this.audit = audit;
    }

    @Bean
    static NavLink lettersLink() {
        return new NavLink("caseload.nav.letters", PATH, Job.TAKE_DAY_AWAY, 79);
    }

    @May(Job.TAKE_DAY_AWAY)
    @GetMapping(PATH)
    View show(Visit visit) {
        List<Waiting> waiting = waiting(visit.user());
        audit.ofList(visit.user(), "post", waiting.stream().map(Waiting::crn).distinct().toList());
        var frame = visit.frameOf("caseload.letters.title");
        return pages.show(
                new LettersPage(
                        frame,
                        forms.button(frame),
                        waiting.stream()
                                .map(
                                        one ->
                                                new LettersPage.Row(
                                                        one.crn().value(),
                                                        field(one),
                                                        visit.words()
                                                                .name(
                                                                        "correspondence.channel",
                                                                        one.channel()),
                                                        one.to(),
                                                        one.body()))
                                .toList()));
    }

    /** Without whoever is closed to them. */
    private List<Waiting> waiting(User user) {
        List<Waiting> all = outbox.of(teams.of(user).stream().map(NearTeams.Team::code).toList());
        Set<Crn> shown =
                access.shown(user.staffOrNobody(), all.stream().map(Waiting::crn).toList());
        return all.stream().filter(one -> shown.contains(one.crn())).toList();
    }

    private static String field(Waiting one) {
        return "sent-" + one.id();
    }

    @May(Job.TAKE_DAY_AWAY)
    @PostMapping(PATH)
    View sent(Visit visit, Typed typed) {
        User user = visit.user();
        Saved saved =
                receipts.once(
                        user,
                        typed,
                        () -> {
                            waiting(user).stream()
                                    .filter(one -> typed.has(field(one)))
                                    .forEach(one -> sent(user, one));
                            return new Saved.To(PATH + "?notice=caseload.notice.lettersSent");
                        });
        return new RedirectView(saved instanceof Saved.To(String path) ? path : PATH);
    }

    private void sent(User user, Waiting one) {
        outbox.sent(one.crn(), one.id(), user);
        audit.ofCase(one.crn(), user, "message sent");
    }
}
