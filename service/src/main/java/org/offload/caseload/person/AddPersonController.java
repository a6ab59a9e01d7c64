package org.offload.caseload.person;

import org.offload.caseload.ContactMode;
import org.offload.kernel.StaffId;
import org.offload.organisation.Colleagues;
import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Pages;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.offload.platform.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

@Controller
class AddPersonController {

    private final Pages pages;
    private final Forms forms;
    private final AddPerson add;
    private final Colleagues colleagues;
    private final OpenTeams teams;
    private final ServiceClock clock;

    AddPersonController(
            Pages pages,
            Forms forms,
            AddPerson add,
            Colleagues colleagues,
            OpenTeams teams,
            ServiceClock clock) {
        this.pages = pages;
        this.forms = forms;
        this.add = add;
        this.colleagues = colleagues;
        this.teams = teams;
        this.clock = clock;
    }

    @May(Job.ADD_PERSON)
    @GetMapping("/people/new")
    View open(Visit visit) {
        var frame = visit.frameOf("caseload.person.title");
        var values =
                Map.of(
                        "language", "English",
                        "mode", ContactMode.TELEPHONE.name(),
                        "manager", visit.user().staffOrNobody().value());
        return show(visit, forms.open(frame, PersonFields.WORDS, visit.path(), values));
    }

    @May(Job.ADD_PERSON)
    @PostMapping("/people/new")
    View save(Visit visit, Typed typed) {
        return switch (add.handle(visit.user(), typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash(String path) -> new RedirectView(path);
            case Saved.Refused(var problems) ->
                    show(
                            visit,
                            forms.again(
                                    visit.frameOf("caseload.person.title"),
                                    PersonFields.WORDS,
                                    typed,
                                    problems));
        };
    }

    private View show(Visit visit, Form form) {
        Words words = visit.words();
        List<Choice> modes =
                Stream.of(ContactMode.values())
                        .map(mode -> Choice.of(mode.name(), words.name("caseload.mode", mode)))
                        .toList();
        List<Choice> yesNo =
                List.of(
                        Choice.of("", words.say("caseload.facts.notAsked")),
                        Choice.of("yes", words.say("caseload.facts.yes")),
                        Choice.of("no", words.say("caseload.facts.no")));
        List<Choice> sexes =
                Stream.of("", "Female", "Male")
                        .map(
                                sex ->
                                        Choice.of(
                                                sex,
                                                sex.isEmpty()
                                                        ? words.say("caseload.person.sex.unknown")
                                                        : sex))
                        .toList();
        return pages.show(
                new AddPersonPage(form.frame(), form, sexes, yesNo, modes, managers(visit)),
                form.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private List<Choice> managers(Visit visit) {
        StaffId me = visit.user().staffOrNobody();
        Stream<Choice> first =
                visit.user().role().hasCases()
                        ? Stream.of(Choice.of(me.value(), visit.user().displayName()))
                        : Stream.of(
                                Choice.of("", visit.words().say("caseload.person.manager.choose")));
        return Stream.of(
                        first,
                        colleagues.of(me, clock.today()).stream()
                                .map(one -> Choice.of(one.id().value(), one.name())),
                        teams.of(me, clock.today()).stream().map(team -> open(visit, team)))
                .flatMap(choices -> choices)
                .toList();
    }

    private static Choice open(Visit visit, OpenTeams.Open team) {
        return Choice.of(
                OpenTeams.valueOf(team.code()),
                visit.words().say("caseload.person.manager.open", team.name()));
    }
}
