package org.offload.rulebook.override;

import org.offload.caseload.PeopleInLists;
import org.offload.caseload.PeopleInLists.Named;
import org.offload.kernel.Crn;
import org.offload.platform.Audit;
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
import org.offload.rulebook.due.Weighed;
import org.offload.rulebook.words.ByRuleWords;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One's own cases moved to another way at once, each case in sight. */
@Controller
class OverrideMineController {

    private static final String PATH = "/overrides/mine";
    private static final String TITLE = "rulebook.override.mine.title";

    private final Pages pages;
    private final Forms forms;
    private final WishFields fields;
    private final CasesByRule cases;
    private final AskOverride ask;
    private final OverrideWords words;
    private final ByRuleWords rules;
    private final PeopleInLists people;
    private final Audit audit;

    OverrideMineController(
            Pages pages,
            Forms forms,
            WishFields fields,
            CasesByRule cases,
            AskOverride ask,
            OverrideWords words,
            ByRuleWords rules,
            PeopleInLists people,
            Audit audit) {
        this.pages = pages;
        this.forms = forms;
        this.fields = fields;
        this.cases = cases;
        this.ask = ask;
        this.words = words;
        this.rules = rules;
        this.people = people;
        this.audit = audit;
    }

    /** What would become of each case is shown as soon as a way is chosen. */
    @May(Job.SEE_OVERRIDES)
    @GetMapping(PATH)
    View open(
            Visit visit,
            @RequestParam(defaultValue = "") String mode,
            @RequestParam(defaultValue = "") String everyDays) {
        var typed = new Typed(Map.of("mode", List.of(mode), "everyDays", List.of(everyDays)));
        boolean asked = !mode.isEmpty() || !everyDays.isEmpty();
        Map<String, String> values = new HashMap<>();
        values.put("mode", mode);
        values.put("everyDays", everyDays);
        var reading = fields.reading(typed);
        Optional<Way> way = asked ? fields.way(reading, typed) : Optional.empty();
        String path =
                way.map(one -> PATH + "?mode=" + one.mode() + "&everyDays=" + one.everyDays())
                        .orElse(PATH);
        Form form = forms.open(visit.frameOf(TITLE), WishFields.WORDS, path, values);
        return show(
                visit,
                form.refusing(asked ? reading.problems() : List.of()),
                way,
                form.keptAt().isEmpty());
    }

    @May(Job.SEE_OVERRIDES)
    @PostMapping(PATH)
    View save(Visit visit, Typed typed) {
        var frame = visit.frameOf(TITLE);
        return switch (ask.ofMine(visit.user(), typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _ ->
                    again(visit, typed, forms.twice(frame, WishFields.WORDS, typed, "cases"));
            case Saved.Refused(var problems) ->
                    again(visit, typed, forms.again(frame, WishFields.WORDS, typed, problems));
        };
    }

    private View again(Visit visit, Typed typed, Form form) {
        return show(visit, form, fields.way(fields.reading(typed), typed), false);
    }

    private View show(Visit visit, Form form, Optional<Way> way, boolean first) {
        List<OverrideMinePage.Row> rows =
                way.map(one -> rows(visit, form, one, first)).orElseGet(List::of);
        audit.ofList(
                visit.user(), "overrides", rows.stream().map(row -> Crn.of(row.crn())).toList());
        return pages.show(
                new OverrideMinePage(
                        form.frame(),
                        form,
                        words.modes(),
                        way.map(one -> one.mode().name()).orElse(""),
                        way.map(one -> String.valueOf(one.everyDays())).orElse(""),
                        way.map(words::wanted).orElse(""),
                        rows),
                form.status());
    }

    private List<OverrideMinePage.Row> rows(Visit visit, Form form, Way way, boolean first) {
        Map<Crn, ByRule> mine = cases.ofStaff(visit.user().staffOrNobody());
        Map<Crn, Named> named = people.of(visit.user().staffOrNobody(), mine.keySet());
        return mine.values().stream()
                .flatMap(
                        rule ->
                                Optional.ofNullable(named.get(rule.crn()))
                                        .map(one -> row(form, way, rule, one, first))
                                        .stream())
                .toList();
    }

    private OverrideMinePage.Row row(Form form, Way way, ByRule rule, Named named, boolean first) {
        Weighed weighed = rule.weigh(way.mode(), way.everyDays());
        boolean possible =
                weighed instanceof Weighed.AtOnce || weighed instanceof Weighed.NeedsAgreement;
        String field = AskOverride.box(rule.crn());
        return new OverrideMinePage.Row(
                rule.crn().value(),
                named.initials(),
                field,
                rules.of(rule),
                words.weighed(rule.book(), weighed),
                possible,
                possible && (first || !form.value(field).isEmpty()));
    }
}
