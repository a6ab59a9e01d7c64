package org.offload.caseload.mycases;

import org.offload.caseload.CaseFinderLink;
import org.offload.caseload.HarmLevel;
import org.offload.caseload.Whose;
import org.offload.caseload.code.Codes;
import org.offload.caseload.mycases.CaseList.After;
import org.offload.caseload.mycases.CaseList.Named;
import org.offload.caseload.mycases.MyCasesPage.Head;
import org.offload.kernel.Crn;
import org.offload.platform.Access;
import org.offload.platform.Audit;
import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Frame;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.NavLink;
import org.offload.platform.NotFound;
import org.offload.platform.Pages;
import org.offload.platform.Problem;
import org.offload.platform.Reading;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.StoredSearches;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

@Controller
@RequestMapping("/my-cases")
class MyCasesController {

    private static final int PAGE = 25;

    private final Pages pages;
    private final Forms forms;
    private final CaseList list;
    private final CaseRowWords rowWords;
    private final SaveView saveView;
    private final StoredSearches searches;
    private final Codes codes;
    private final Audit audit;
    private final CaseFinderLink finder;
    private final ServiceClock clock;

    MyCasesController(
            Pages pages,
            Forms forms,
            CaseList list,
            CaseRowWords rowWords,
            SaveView saveView,
            StoredSearches searches,
            Codes codes,
            Audit audit,
            CaseFinderLink finder,
            ServiceClock clock) {
        this.pages = pages;
        this.forms = forms;
        this.list = list;
        this.rowWords = rowWords;
        this.saveView = saveView;
        this.searches = searches;
        this.codes = codes;
        this.audit = audit;
        this.finder = finder;
        this.clock = clock;
    }

    @Bean
    static NavLink myCasesLink() {
        return new NavLink("caseload.nav.mine", "/my-cases", Job.SEE_MY_CASES, 15);
    }

    @May(Job.SEE_MY_CASES)
    @GetMapping
    View show(Visit visit, Typed typed) {
        return show(visit, Terms.fields(typed), Crn.parse(typed.one("after")), List.of(), "");
    }

    /** A view that was kept is a list with those terms. */
    @May(Job.SEE_MY_CASES)
    @GetMapping("/views/{view}")
    View view(Visit visit, @PathVariable UUID view) {
        Map<String, String> terms = searches.find(visit.user(), view).orElseThrow(NotFound::new);
        return new RedirectView("/my-cases" + Address.query(Terms.fields(Address.typed(terms))));
    }

    @May(Job.SEE_MY_CASES)
    @PostMapping("/views")
    View keep(Visit visit, Typed typed) {
        return switch (saveView.keep(visit.user(), typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash(String path) -> new RedirectView(path);
            case Saved.Refused(var problems) ->
                    show(visit, Terms.fields(typed), Optional.empty(), problems, typed.one("name"));
        };
    }

    @May(Job.SEE_MY_CASES)
    @PostMapping("/views/{view}/remove")
    View remove(Visit visit, @PathVariable UUID view, Typed typed) {
        return switch (saveView.remove(visit.user(), view, typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _, Saved.Refused _ -> new RedirectView("/my-cases");
        };
    }

    private View show(
            Visit visit,
            Map<String, String> fields,
            Optional<Crn> after,
            List<Problem> problems,
            String name) {
        var reading = new Reading(Address.typed(fields), Terms.WORDS, clock.today());
        Terms terms = Terms.read(visit.user(), reading, clock.today());
        List<Named> teams = list.teams(visit.user());
        List<CaseRow> found =
                list.page(
                        visit.user(),
                        teams,
                        terms,
                        codes.outcomesThat("attended"),
                        after.map(crn -> new After(crn, null)),
                        PAGE + 1);
        List<CaseRow> rows = found.stream().limit(PAGE).toList();
        audit.ofList(visit.user(), "my cases", rows.stream().map(CaseRow::crn).toList());
        Frame frame = visit.frameOf(Terms.WORDS + ".title");
        Map<String, String> values = new TreeMap<>(fields);
        values.put("scope", terms.scope().name());
        values.put("sort", terms.sort().name());
        boolean wrong = !problems.isEmpty() || !reading.problems().isEmpty();
        return pages.show(
                new MyCasesPage(
                        frame,
                        filled(frame, Terms.WORDS, values, reading.problems()),
                        choices(visit, teams, terms),
                        heads(visit, fields, terms),
                        rows.stream().map(rowWords::row).toList(),
                        terms.scope() != Whose.OWN,
                        fields.keySet().stream().anyMatch(field -> !field.equals("sort")),
                        views(visit),
                        filled(frame, SaveView.WORDS, Map.of("name", name), problems),
                        fields,
                        found.size() > PAGE ? more(fields, rows) : "",
                        file(visit, fields),
                        finder.path()),
                wrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    private static String more(Map<String, String> fields, List<CaseRow> shown) {
        return Address.of(fields, "after", shown.getLast().crn().value());
    }

    private static String file(Visit visit, Map<String, String> fields) {
        return Access.has(visit.user().role(), Job.TAKE_LIST_AWAY)
                ? "/my-cases.csv" + Address.query(fields)
                : "";
    }

    private Form filled(
            Frame frame, String prefix, Map<String, String> values, List<Problem> problems) {
        Form button = forms.button(frame);
        return new Form(
                pages, frame, prefix, button.path(), values, problems, button.receipt(), "");
    }

    private List<MyCasesPage.View> views(Visit visit) {
        return searches.named(visit.user(), SaveView.LIST).stream()
                .map(
                        one ->
                                new MyCasesPage.View(
                                        one.name(),
                                        "/my-cases/views/" + one.id(),
                                        one.id().toString()))
                .toList();
    }

    private static List<Head> heads(Visit visit, Map<String, String> fields, Terms terms) {
        return Arrays.stream(Sort.values())
                .filter(sort -> sort != Sort.MANAGER || terms.scope() != Whose.OWN)
                .map(
                        sort ->
                                new Head(
                                        visit.words().name("caseload.mine.sort", sort),
                                        Address.of(fields, "sort", sort.name()),
                                        sort == terms.sort()))
                .toList();
    }

    private Map<String, List<Choice>> choices(Visit visit, List<Named> teams, Terms terms) {
        var words = visit.words();
        Choice any = Choice.of("", words.say("caseload.mine.any"));
        Stream<Choice> nobody =
                Stream.of(Choice.of(Terms.NOBODY, words.say("caseload.header.noManager")));
        List<Named> managers = terms.scope() == Whose.OWN ? List.of() : list.managers(teams);
        return Map.of(
                "scope",
                Whose.of(visit.user().role()).stream()
                        .map(one -> Choice.of(one.name(), words.name("caseload.mine.scope", one)))
                        .toList(),
                "manager",
                with(any, Stream.concat(nobody, managers.stream().map(MyCasesController::choice))),
                "team",
                with(any, teams.stream().map(MyCasesController::choice)),
                "harm",
                with(
                        any,
                        Stream.concat(
                                Arrays.stream(HarmLevel.values())
                                        .map(
                                                one ->
                                                        Choice.of(
                                                                one.name(),
                                                                words.name("caseload.harm", one))),
                                Stream.of(
                                        Choice.of(
                                                Terms.NOBODY,
                                                words.say("caseload.mine.harm.none"))))),
                "flag",
                with(any, coded("registration_types")),
                "order",
                with(any, coded("order_types")));
    }

    private Stream<Choice> coded(String of) {
        return codes.list(of).stream()
                .map(code -> Choice.of(code.code(), code.words()))
                .sorted(Comparator.comparing(Choice::label));
    }

    private static Choice choice(Named one) {
        return Choice.of(one.code(), one.name());
    }

    private static List<Choice> with(Choice first, Stream<Choice> more) {
        return Stream.concat(Stream.of(first), more).toList();
    }
}
