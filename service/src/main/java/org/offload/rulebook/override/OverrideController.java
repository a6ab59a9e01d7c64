package org.offload.rulebook.override;

import org.offload.caseload.DueOfCase;
import org.offload.kernel.Crn;
import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Pages;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.offload.rulebook.due.CasesByRule;
import org.offload.rulebook.due.CasesByRule.ByRule;
import org.offload.rulebook.due.Weighed;
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

@Controller
class OverrideController {

    private static final String TITLE = "rulebook.override.title";

    private final Pages pages;
    private final Forms forms;
    private final Overrides overrides;
    private final CasesByRule cases;
    private final AskOverride ask;
    private final AnswerOverride answer;
    private final OverrideWords words;
    private final DueOfCase due;
    private final ServiceClock clock;

    OverrideController(
            Pages pages,
            Forms forms,
            Overrides overrides,
            CasesByRule cases,
            AskOverride ask,
            AnswerOverride answer,
            OverrideWords words,
            DueOfCase due,
            ServiceClock clock) {
        this.pages = pages;
        this.forms = forms;
        this.overrides = overrides;
        this.cases = cases;
        this.ask = ask;
        this.answer = answer;
        this.words = words;
        this.due = due;
        this.clock = clock;
    }

    @May(Job.OVERRIDE_RULE)
    @GetMapping("/cases/{crn}/override")
    View open(Visit visit, @PathVariable Crn crn) {
        return show(
                crn, forms.open(visit.frameOf(TITLE), WishFields.WORDS, visit.path(), Map.of()));
    }

    @May(Job.OVERRIDE_RULE)
    @PostMapping("/cases/{crn}/override")
    View ask(Visit visit, @PathVariable Crn crn, Typed typed) {
        var frame = visit.frameOf(TITLE);
        return switch (ask.ofCase(visit.user(), crn, typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _ -> show(crn, forms.twice(frame, WishFields.WORDS, typed, "mode"));
            case Saved.Refused(var problems) ->
                    show(crn, forms.again(frame, WishFields.WORDS, typed, problems));
        };
    }

    @May(Job.OVERRIDE_RULE)
    @PostMapping("/cases/{crn}/override/{id}/end")
    View end(Visit visit, @PathVariable Crn crn, @PathVariable UUID id, Typed typed) {
        return switch (answer.end(visit.user(), crn, id, typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _, Saved.Refused _ -> new RedirectView("/cases/" + crn + "/override");
        };
    }

    private View show(Crn crn, Form form) {
        List<StoredOverride> all = overrides.of(crn);
        Optional<ByRule> rule = Optional.ofNullable(cases.of(List.of(crn)).get(crn));
        return pages.show(
                new OverridePage(
                        form.frame(),
                        crn.value(),
                        form,
                        due.inWords(crn),
                        all.stream().filter(this::isOpen).map(one -> open(one, rule)).toList(),
                        all.stream()
                                .filter(one -> !isOpen(one))
                                .map(
                                        one ->
                                                new OverridePage.Before(
                                                        words.what(one),
                                                        words.state(one),
                                                        words.asked(one)))
                                .toList(),
                        words.modes()),
                form.status());
    }

    private boolean isOpen(StoredOverride one) {
        return one.state() == OverrideState.ASKED || one.isInForce(clock.today());
    }

    private OverridePage.Open open(StoredOverride one, Optional<ByRule> rule) {
        return new OverridePage.Open(
                words.what(one),
                words.state(one),
                one.reason(),
                words.asked(one),
                rule.map(by -> rests(one, by)).orElse(""),
                "/cases/" + one.crn() + "/override/" + one.id() + "/end",
                words.button(one));
    }

    private String rests(StoredOverride one, ByRule rule) {
        Weighed weighed = rule.weigh(one.way().mode(), one.way().everyDays());
        boolean agreed = one.approver() != null;
        return one.isInForce(clock.today()) && !weighed.lets(agreed)
                ? words.weighed(rule.book(), weighed)
                : "";
    }
}
