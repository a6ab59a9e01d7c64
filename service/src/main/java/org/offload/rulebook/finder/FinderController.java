package org.offload.rulebook.finder;

import org.offload.caseload.CaseFinderLink;
import org.offload.caseload.PeopleInLists;
import org.offload.caseload.PeopleInLists.Named;
import org.offload.caseload.Whose;
import org.offload.kernel.Crn;
import org.offload.organisation.NearTeams;
import org.offload.organisation.NearTeams.Team;
import org.offload.platform.Access;
import org.offload.platform.Audit;
import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Frame;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Pages;
import org.offload.platform.Saved;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.offload.platform.Visit;
import org.offload.rulebook.finder.FoundCases.Found;
import org.offload.rulebook.vocabulary.Fact;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

@Controller
@RequestMapping(FinderController.PATH)
class FinderController {

    static final String PATH = "/case-finder";

    private static final String TITLE = "rulebook.finder.title";
    private static final int PAGE = 25;

    private final Pages pages;
    private final Forms forms;
    private final FoundCases cases;
    private final NearTeams near;
    private final KeptQuestions kept;
    private final KeepQuestion keep;
    private final FinderWords words;
    private final PeopleInLists people;
    private final Audit audit;

    FinderController(
            Pages pages,
            Forms forms,
            FoundCases cases,
            NearTeams near,
            KeptQuestions kept,
            KeepQuestion keep,
            FinderWords words,
            PeopleInLists people,
            Audit audit) {
        this.pages = pages;
        this.forms = forms;
        this.cases = cases;
        this.near = near;
        this.kept = kept;
        this.keep = keep;
        this.words = words;
        this.people = people;
        this.audit = audit;
    }

    @Bean
    static CaseFinderLink caseFinderLink() {
        return () -> PATH;
    }

    @May(Job.SEE_MY_CASES)
    @GetMapping
    View show(Visit visit, Typed typed) {
        var frame = visit.frameOf(TITLE);
        return show(
                visit,
                Terms.read(visit.user().role(), typed),
                Crn.parse(typed.one("after")).map(Crn::value).orElse(""),
                forms.open(frame, KeepQuestion.WORDS, PATH, Map.of()));
    }

    @May(Job.SEE_MY_CASES)
    @PostMapping
    View keep(Visit visit, Typed typed) {
        var frame = visit.frameOf(TITLE);
        return switch (keep.keep(visit.user(), typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash(String path) -> new RedirectView(path);
            case Saved.Refused(var problems) ->
                    show(
                            visit,
                            Terms.read(visit.user().role(), typed),
                            "",
                            forms.again(frame, KeepQuestion.WORDS, typed, problems));
        };
    }

    @May(Job.SEE_MY_CASES)
    @PostMapping("/{question}/remove")
    View forget(Visit visit, @PathVariable UUID question, Typed typed) {
        return switch (keep.forget(visit.user(), question, typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _, Saved.Refused _ -> new RedirectView(PATH);
        };
    }

    private View show(Visit visit, Terms terms, String after, Form keepForm) {
        User user = visit.user();
        List<Team> teams = near.of(user);
        List<Crn> all = terms.isNarrow() ? cases.of(user, terms) : List.of();
        List<Crn> found =
                all.stream()
                        .filter(crn -> crn.value().compareTo(after) > 0)
                        .limit(PAGE + 1)
                        .toList();
        List<Found> shown = cases.rows(found.stream().limit(PAGE).toList());
        Map<Crn, Named> named =
                people.of(user.staffOrNobody(), shown.stream().map(Found::asCrn).toList());
        audit.ofList(user, "case finder", named.keySet());
        Frame frame = keepForm.frame();
        return pages.show(
                new FinderPage(
                        frame,
                        forms.open(frame, "rulebook.fact", PATH, terms.fields()),
                        Whose.of(user.role()).stream()
                                .map(
                                        one ->
                                                Choice.of(
                                                        one.name(),
                                                        visit.words()
                                                                .name(
                                                                        "rulebook.finder.whose",
                                                                        one)))
                                .toList(),
                        facts(terms.facts()::containsKey),
                        facts(fact -> !terms.facts().containsKey(fact)),
                        words.missing(),
                        words.what(terms),
                        terms.isNarrow()
                                ? visit.words().say("rulebook.finder.count", all.size())
                                : "",
                        shown.stream()
                                .flatMap(
                                        one ->
                                                Optional.ofNullable(named.get(one.asCrn()))
                                                        .map(who -> words.row(one, who, terms))
                                                        .stream())
                                .toList(),
                        kept.of(user, teams).stream().map(one -> kept(user, one)).toList(),
                        keepForm,
                        teams(visit, teams),
                        terms.fields(),
                        found.size() > PAGE
                                ? PATH + terms.query() + "&after=" + shown.getLast().crn()
                                : "",
                        Access.has(user.role(), Job.TAKE_LIST_AWAY)
                                ? PATH + ".csv" + terms.query()
                                : ""),
                keepForm.status());
    }

    private Map<String, List<Choice>> facts(Predicate<Fact> which) {
        Map<String, List<Choice>> facts = new LinkedHashMap<>();
        Arrays.stream(Fact.values())
                .filter(which)
                .forEach(fact -> facts.put(fact.name(), words.categories(fact)));
        return facts;
    }

    private static FinderPage.Kept kept(User user, KeptQuestions.Kept one) {
        return new FinderPage.Kept(
                one.name(),
                PATH + Terms.read(user.role(), one.terms()).query(),
                one.username().equals(user.username())
                        ? PATH + "/" + one.questionId() + "/remove"
                        : "");
    }

    private static List<Choice> teams(Visit visit, List<Team> teams) {
        return Stream.concat(
                        Stream.of(
                                Choice.of(
                                        "", visit.words().say("rulebook.keepQuestion.team.none"))),
                        teams.stream().map(team -> Choice.of(team.code(), team.name())))
                .toList();
    }
}
