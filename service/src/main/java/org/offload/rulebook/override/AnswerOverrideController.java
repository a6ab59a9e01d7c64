package org.offload.rulebook.override;

import org.offload.caseload.PeopleInLists;
import org.offload.caseload.PeopleInLists.Named;
import org.offload.kernel.Crn;
import org.offload.platform.Audit;
import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Pages;
import org.offload.platform.Saved;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.offload.rulebook.due.CasesByRule;
import org.offload.rulebook.due.CasesByRule.ByRule;
import org.offload.rulebook.words.ByRuleWords;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@Controller
class AnswerOverrideController {

    private static final String TITLE = "rulebook.answerOverride.title";

    private final Pages pages;
    private final Forms forms;
    private final AnswerOverride answer;
    private final CasesByRule cases;
    private final OverrideWords words;
    private final ByRuleWords asked;
    private final PeopleInLists people;
    private final Audit audit;

    AnswerOverrideController(
            Pages pages,
            Forms forms,
            AnswerOverride answer,
            CasesByRule cases,
            OverrideWords words,
            ByRuleWords asked,
            PeopleInLists people,
            Audit audit) {
        this.pages = pages;
        this.forms = forms;
        this.answer = answer;
        this.cases = cases;
        this.words = words;
        this.asked = asked;
        this.people = people;
        this.audit = audit;
    }

    /** Agreement is chosen at first, case by case: one press answers for all. */
    @May(Job.SEE_OVERRIDES)
    @GetMapping("/overrides/{request}")
    View open(Visit visit, @PathVariable UUID request) {
        List<StoredOverride> waiting = answer.toAnswer(visit.user(), request);
        Map<String, String> values =
                waiting.stream()
                        .collect(
                                Collectors.toMap(
                                        AnswerOverride::field, _ -> OverrideState.IN_FORCE.name()));
        return show(
                visit,
                waiting,
                forms.open(visit.frameOf(TITLE), AnswerOverride.WORDS, visit.path(), values));
    }

    @May(Job.SEE_OVERRIDES)
    @PostMapping("/overrides/{request}")
    View save(Visit visit, @PathVariable UUID request, Typed typed) {
        var frame = visit.frameOf(TITLE);
        return switch (answer.answer(visit.user(), request, typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _ ->
                    again(visit, request, forms.twice(frame, AnswerOverride.WORDS, typed, "cases"));
            case Saved.Refused(var problems) ->
                    again(
                            visit,
                            request,
                            forms.again(frame, AnswerOverride.WORDS, typed, problems));
        };
    }

    private View again(Visit visit, UUID request, Form form) {
        return show(visit, answer.toAnswer(visit.user(), request), form);
    }

    private View show(Visit visit, List<StoredOverride> waiting, Form form) {
        List<Crn> crns = waiting.stream().map(StoredOverride::crn).toList();
        Map<Crn, Named> named = people.of(visit.user().staffOrNobody(), crns);
        if (named.isEmpty()) {
            return new RedirectView("/overrides?notice=rulebook.notice.overrideSettled");
        }
        Map<Crn, ByRule> rules = cases.of(crns);
        audit.ofList(visit.user(), "override to answer", named.keySet());
        StoredOverride first = waiting.getFirst();
        return pages.show(
                new AnswerOverridePage(
                        form.frame(),
                        form,
                        "/overrides/" + first.request(),
                        words.asked(first),
                        words.what(first),
                        first.reason(),
                        waiting.stream()
                                .flatMap(
                                        one ->
                                                Optional.ofNullable(named.get(one.crn()))
                                                        .map(who -> row(one, who, rules))
                                                        .stream())
                                .toList()),
                form.status());
    }

    private AnswerOverridePage.Row row(StoredOverride one, Named who, Map<Crn, ByRule> rules) {
        return new AnswerOverridePage.Row(
                one.crn().value(),
                who.initials(),
                AnswerOverride.field(one),
                Optional.ofNullable(rules.get(one.crn())).map(asked::of).orElse(""),
                List.of(
                        Choice.of(OverrideState.IN_FORCE.name(), words.answer("agree")),
                        Choice.of(OverrideState.REFUSED.name(), words.answer("refuse")),
                        Choice.of("", words.answer("later"))));
    }
}
