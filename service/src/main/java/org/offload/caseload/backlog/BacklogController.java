package org.offload.caseload.backlog;

import org.offload.caseload.DeliveryFacts.RequirementKind;
import org.offload.caseload.Whose;
import org.offload.platform.Access;
import org.offload.platform.Choice;
import org.offload.platform.Forms;
import org.offload.platform.Frame;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Pages;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

import java.util.Map;
import java.util.stream.Stream;

@Controller
class BacklogController {

    static final String PATH = "/backlog";

    private static final String WORDS = "caseload.backlog";
    private static final int PAGE = 25;

    private final Pages pages;
    private final Forms forms;
    private final AskBacklog backlog;
    private final OwedWords words;

    BacklogController(Pages pages, Forms forms, AskBacklog backlog, OwedWords words) {
        this.pages = pages;
        this.forms = forms;
        this.backlog = backlog;
        this.words = words;
    }

    @May(Job.SEE_MY_CASES)
    @GetMapping(PATH)
    View show(Visit visit, Typed typed) {
        Terms terms = Terms.read(visit.user().role(), typed);
        var found = backlog.page(visit.user(), terms, terms.skip(), PAGE + 1);
        Frame frame = visit.frameOf(WORDS + ".title");
        return pages.show(
                new BacklogPage(
                        frame,
                        forms.open(frame, WORDS, PATH, fields(terms)),
                        Whose.of(visit.user().role()).stream()
                                .map(one -> choice(visit, "whose", one))
                                .toList(),
                        Stream.concat(
                                        Stream.of(
                                                Choice.of(
                                                        "",
                                                        visit.words().say(WORDS + ".kind.any"))),
                                        Stream.of(
                                                        RequirementKind.UNPAID_WORK,
                                                        RequirementKind.PROGRAMME)
                                                .map(one -> choice(visit, "kind", one)))
                                .toList(),
                        words.sums(found.sums()),
                        found.owed().stream().limit(PAGE).map(words::row).toList(),
                        found.owed().size() > PAGE ? PATH + terms.query(terms.skip() + PAGE) : "",
                        Access.has(visit.user().role(), Job.TAKE_LIST_AWAY)
                                ? PATH + ".csv" + terms.query(0)
                                : ""));
    }

    private static Choice choice(Visit visit, String field, Enum<?> one) {
        return Choice.of(one.name(), visit.words().name(WORDS + "." + field, one));
    }

    private static Map<String, String> fields(Terms terms) {
        return Map.of(
                "whose", terms.whose().name(),
                "kind", terms.kind().map(Enum::name).orElse(""),
                "paused", terms.paused() ? "yes" : "");
    }
}
