package org.offload.caseload.event;

import org.offload.caseload.code.Codes;
import org.offload.caseload.header.CaseHeaders;
import org.offload.kernel.Crn;
import org.offload.platform.Choice;
import org.offload.platform.ChoiceGroup;
import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Pages;
import org.offload.platform.Saved;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.offload.platform.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

@Controller
@RequestMapping("/cases/{crn}/events/new")
class AddEventController {

    private final Pages pages;
    private final Forms forms;
    private final AddEvent add;
    private final CaseHeaders headers;
    private final OrderFamilies families;
    private final Codes codes;

    AddEventController(
            Pages pages,
            Forms forms,
            AddEvent add,
            CaseHeaders headers,
            OrderFamilies families,
            Codes codes) {
        this.pages = pages;
        this.forms = forms;
        this.add = add;
        this.headers = headers;
        this.families = families;
        this.codes = codes;
    }

    @May(Job.CHANGE_CASE)
    @GetMapping
    View open(Visit visit, @PathVariable Crn crn) {
        var frame = visit.frameOf("caseload.newEvent.title");
        return show(crn, forms.open(frame, AddEvent.WORDS, visit.path(), Map.of("unit", "months")));
    }

    @May(Job.CHANGE_CASE)
    @PostMapping
    View save(Visit visit, @PathVariable Crn crn, Typed typed) {
        if (typed.has("more")) {
            var frame = visit.frameOf("caseload.newEvent.title");
            return show(crn, forms.again(frame, AddEvent.WORDS, typed, List.of()), 1);
        }
        return switch (add.handle(visit.user(), crn, typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash(String path) -> new RedirectView(path);
            case Saved.Refused(var problems) ->
                    show(
                            crn,
                            forms.again(
                                    visit.frameOf("caseload.newEvent.title"),
                                    AddEvent.WORDS,
                                    typed,
                                    problems));
        };
    }

    private View show(Crn crn, Form form) {
        return show(crn, form, 0);
    }

    /** Shows the form with so many rows more than it had. */
    private View show(Crn crn, Form form, int more) {
        int rows = Math.min(RequirementRows.count(form.value("rows")) + more, RequirementRows.MOST);
        Words words = form.frame().visit().words();
        List<Choice> units =
                Stream.of(Term.UNITS)
                        .map(unit -> Choice.of(unit, words.say("caseload.unit." + unit)))
                        .toList();
        return pages.show(
                new AddEventPage(
                        form.frame(),
                        headers.of(crn),
                        form,
                        types(words.say("caseload.newEvent.type.choose")),
                        units,
                        requirements(words.say("caseload.newEvent.requirement.none")),
                        rows,
                        rows < RequirementRows.MOST),
                form.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private List<ChoiceGroup> types(String first) {
        var none = Choice.of("", first);
        return Stream.concat(Stream.of(new ChoiceGroup("", List.of(none))), families.all().stream())
                .toList();
    }

    private List<Choice> requirements(String first) {
        return Stream.concat(
                        Stream.of(Choice.of("", first)),
                        codes.list("requirement_types").stream()
                                .filter(code -> !code.is("label_unknown"))
                                .map(code -> Choice.of(code.code(), code.words()))
                                .sorted(Comparator.comparing(Choice::label)))
                .toList();
    }
}
