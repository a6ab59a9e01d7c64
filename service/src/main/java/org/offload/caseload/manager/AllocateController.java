package org.offload.caseload.manager;

import org.offload.caseload.HarmLevel;
import org.offload.caseload.manager.AllocatePage.Row;
import org.offload.caseload.manager.Receivers.Officer;
import org.offload.caseload.manager.Unallocated.Waiting;
import org.offload.kernel.Crn;
import org.offload.platform.Audit;
import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.NavLink;
import org.offload.platform.Pages;
import org.offload.platform.PlainDates;
import org.offload.platform.Saved;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.offload.worklist.AllToAnswer;
import org.offload.worklist.ToAnswer.Question;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

@Controller
class AllocateController {

    private static final String PATH = "/unallocated";
    private static final String TITLE = "caseload.allocate.title";

    private final Pages pages;
    private final Forms forms;
    private final Unallocated unallocated;
    private final Receivers receivers;
    private final Allocate allocate;
    private final AllToAnswer toAnswer;
    private final ItemWords words;
    private final Audit audit;

    AllocateController(
            Pages pages,
            Forms forms,
            Unallocated unallocated,
            Receivers receivers,
            Allocate allocate,
            AllToAnswer toAnswer,
            ItemWords words,
            Audit audit) {
        this.pages = pages;
        this.forms = forms;
        this.unallocated = unallocated;
        this.receivers = receivers;
        this.allocate = allocate;
        this.toAnswer = toAnswer;
        this.words = words;
        this.audit = audit;
    }

    @Bean
    static NavLink allocateLink() {
        return new NavLink("caseload.nav.allocate", PATH, Job.ALLOCATE, 45);
    }

    @May(Job.ALLOCATE)
    @GetMapping(PATH)
    View open(Visit visit) {
        return show(visit, forms.open(visit.frameOf(TITLE), Allocate.WORDS, PATH, Map.of()));
    }

    @May(Job.ALLOCATE)
    @PostMapping(PATH)
    View save(Visit visit, Typed typed) {
        return switch (allocate.handle(visit.user(), typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _ ->
                    show(visit, forms.twice(visit.frameOf(TITLE), Allocate.WORDS, typed, "items"));
            case Saved.Refused(var problems) ->
                    show(visit, forms.again(visit.frameOf(TITLE), Allocate.WORDS, typed, problems));
        };
    }

    private View show(Visit visit, Form form) {
        List<Question> asked = toAnswer.of(visit.user());
        List<Waiting> waiting = unallocated.of(visit.user());
        audit.ofList(visit.user(), "unallocated", shown(asked, waiting));
        return pages.show(
                new AllocatePage(
                        form.frame(),
                        form,
                        asked,
                        waiting.stream().map(one -> row(visit, one)).toList(),
                        waiting.size() == Unallocated.MOST,
                        waiting.isEmpty() ? List.of() : officers(visit),
                        words.reasons("allocation_reasons")),
                form.status());
    }

    private static List<Crn> shown(List<Question> asked, List<Waiting> waiting) {
        return Stream.concat(asked.stream().map(Question::crn), waiting.stream().map(Waiting::crn))
                .distinct()
                .toList();
    }

    private Row row(Visit visit, Waiting one) {
        String since = PlainDates.day(one.since());
        String why =
                one.name() == null
                        ? visit.words()
                                .say(
                                        "caseload.allocate.why",
                                        one.team(),
                                        since,
                                        words.reason(one.reason()))
                        : visit.words().say("caseload.allocate.left", one.team(), one.name());
        return new Row(
                one.crn(),
                one.field(),
                one.fullName(),
                words.of(one.item(), one.type()),
                why,
                one.harm() == null
                        ? ""
                        : visit.words().name("caseload.harm", HarmLevel.valueOf(one.harm())));
    }

    private List<Choice> officers(Visit visit) {
        Stream<Choice> some =
                receivers.ofTeamsOf(visit.user()).stream()
                        .map(one -> Choice.of(Allocate.value(one), inTeam(visit, one)));
        return Stream.concat(
                        Stream.of(Choice.of("", visit.words().say("caseload.allocate.to.choose"))),
                        some)
                .toList();
    }

    private static String inTeam(Visit visit, Officer one) {
        return visit.words()
                .say(
                        "caseload.allocate.officerOf",
                        one.name(),
                        one.grade(),
                        one.team(),
                        one.cases());
    }
}
