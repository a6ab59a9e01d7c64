package org.offload.rulebook.compare;

import org.offload.caseload.ContactMode;
import org.offload.caseload.PeopleInLists;
import org.offload.caseload.PeopleInLists.Named;
import org.offload.caseload.Whose;
import org.offload.kernel.Crn;
import org.offload.platform.Audit;
import org.offload.platform.Choice;
import org.offload.platform.Forms;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.NotFound;
import org.offload.platform.Pages;
import org.offload.platform.User;
import org.offload.platform.Visit;
import org.offload.rulebook.book.Book;
import org.offload.rulebook.book.Books;
import org.offload.rulebook.compare.CompareCases.Difference;
import org.offload.rulebook.words.ByRuleWords;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cases behind the numbers of a preview, for those who may see cases. */
@Controller
class CompareController {

    private static final int PAGE = 25;

    private final Pages pages;
    private final Forms forms;
    private final Books books;
    private final CompareCases compare;
    private final ByRuleWords rules;
    private final PeopleInLists people;
    private final Audit audit;

    CompareController(
            Pages pages,
            Forms forms,
            Books books,
            CompareCases compare,
            ByRuleWords rules,
            PeopleInLists people,
            Audit audit) {
        this.pages = pages;
        this.forms = forms;
        this.books = books;
        this.compare = compare;
        this.rules = rules;
        this.people = people;
        this.audit = audit;
    }

    @May(Job.SEE_MY_CASES)
    @GetMapping("/rulebooks/{book}/cases")
    View show(
            Visit visit,
            @PathVariable UUID book,
            @RequestParam(defaultValue = "") String whose,
            @RequestParam(defaultValue = "") String move,
            @RequestParam(defaultValue = "") String after) {
        Book one = books.find(book).orElseThrow(NotFound::new);
        User user = visit.user();
        Whose in = Whose.find(user.role(), whose);
        List<Difference> all = compare.of(user, in, one);
        List<Difference> found =
                all.stream()
                        .filter(each -> move.isEmpty() || each.move().equals(move))
                        .filter(each -> each.found().crn().compareTo(after) > 0)
                        .limit(PAGE + 1)
                        .toList();
        List<Difference> shown = found.stream().limit(PAGE).toList();
        Map<Crn, Named> named =
                people.of(
                        user.staffOrNobody(),
                        shown.stream().map(each -> each.found().asCrn()).toList());
        audit.ofList(user, "rulebook compared", named.keySet());
        var frame = visit.frameOf("rulebook.compare.title");
        String path = "/rulebooks/" + one.id();
        return pages.show(
                new ComparePage(
                        frame,
                        forms.open(
                                frame,
                                "rulebook.compare",
                                path + "/cases",
                                Map.of("whose", in.name(), "move", move)),
                        path,
                        one.name(),
                        Whose.of(user.role()).stream()
                                .map(
                                        some ->
                                                Choice.of(
                                                        some.name(),
                                                        visit.words()
                                                                .name(
                                                                        "rulebook.finder.whose",
                                                                        some)))
                                .toList(),
                        moves(visit, all),
                        shown.stream().flatMap(each -> row(visit, each, named)).toList(),
                        found.size() > PAGE ? more(path, in, move, shown) : ""));
    }

    private static String more(String path, Whose whose, String move, List<Difference> shown) {
        return UriComponentsBuilder.fromPath(path + "/cases")
                .queryParam("whose", whose.name())
                .queryParam("move", "{move}")
                .queryParam("after", shown.getLast().found().crn())
                .encode()
                .buildAndExpand(move)
                .toUriString();
    }

    /** Each kind of change with its number, the most first. */
    private static List<Choice> moves(Visit visit, List<Difference> all) {
        Map<String, Long> counts =
                all.stream()
                        .collect(Collectors.groupingBy(Difference::move, Collectors.counting()));
        return Stream.concat(
                        Stream.of(
                                Choice.of(
                                        "",
                                        visit.words()
                                                .say("rulebook.compare.move.any", all.size()))),
                        counts.entrySet().stream()
                                .sorted(
                                        Map.Entry.<String, Long>comparingByValue()
                                                .reversed()
                                                .thenComparing(
                                                        Map.Entry.comparingByKey(
                                                                Comparator.naturalOrder())))
                                .map(
                                        entry ->
                                                Choice.of(
                                                        entry.getKey(),
                                                        move(
                                                                visit,
                                                                entry.getKey(),
                                                                entry.getValue()))))
                .toList();
    }

    private static String move(Visit visit, String move, long cases) {
        int arrow = move.indexOf('>');
        return visit.words()
                .say(
                        "rulebook.compare.choice",
                        modes(visit, move.substring(0, arrow)),
                        modes(visit, move.substring(arrow + 1)),
                        cases);
    }

    private static String modes(Visit visit, String names) {
        return names.isEmpty()
                ? visit.words().say("rulebook.compare.nothing")
                : Arrays.stream(names.split(" "))
                        .map(ContactMode::valueOf)
                        .map(mode -> visit.words().name("rulebook.mode", mode))
                        .collect(Collectors.joining(visit.words().say("rulebook.and")));
    }

    private Stream<ComparePage.Row> row(Visit visit, Difference one, Map<Crn, Named> named) {
        return Optional.ofNullable(named.get(one.found().asCrn())).stream()
                .map(
                        who ->
                                new ComparePage.Row(
                                        one.found().crn(),
                                        who.name(),
                                        Objects.requireNonNullElseGet(
                                                one.found().officer(),
                                                () -> visit.words().say("rulebook.finder.nobody")),
                                        rules.of(one.now()),
                                        rules.of(one.then())));
    }
}
