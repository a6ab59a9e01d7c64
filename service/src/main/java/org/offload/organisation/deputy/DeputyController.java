package org.offload.organisation.deputy;

import org.offload.organisation.Colleagues.Named;
import org.offload.organisation.StaffChooser;
import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.NavLink;
import org.offload.platform.Pages;
import org.offload.platform.PlainDates;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@Controller
class DeputyController {

    static final String PATH = "/deputies";

    private static final String TITLE = "organisation.deputy.title";

    private final Pages pages;
    private final Forms forms;
    private final Deputies deputies;
    private final NameDeputy name;
    private final StaffChooser staff;
    private final ServiceClock clock;

    DeputyController(
            Pages pages,
            Forms forms,
            Deputies deputies,
            NameDeputy name,
            StaffChooser staff,
            ServiceClock clock) {
        this.pages = pages;
        this.forms = forms;
        this.deputies = deputies;
        this.name = name;
        this.staff = staff;
        this.clock = clock;
    }

    @Bean
    static NavLink deputiesLink() {
        return new NavLink("organisation.nav.deputies", PATH, Job.NAME_DEPUTY, 60);
    }

    @May(Job.NAME_DEPUTY)
    @GetMapping(PATH)
    View open(Visit visit) {
        Map<String, String> values = new HashMap<>();
        values.put("from", PlainDates.typed(clock.today()));
        List<Named> leads = deputies.leads(visit.user(), clock.today());
        if (leads.size() == 1) {
            values.put("lead", leads.getFirst().id().value());
        }
        return show(visit, forms.open(visit.frameOf(TITLE), NameDeputy.WORDS, PATH, values));
    }

    @May(Job.NAME_DEPUTY)
    @PostMapping(PATH)
    View name(Visit visit, Typed typed) {
        return answer(visit, typed, name.name(visit.user(), typed));
    }

    @May(Job.NAME_DEPUTY)
    @PostMapping(PATH + "/{id}/end")
    View end(Visit visit, @PathVariable UUID id, Typed typed) {
        return answer(visit, typed, name.end(visit.user(), id, typed));
    }

    private View answer(Visit visit, Typed typed, Saved saved) {
        return switch (saved) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _ -> new RedirectView(PATH);
            case Saved.Refused(var problems) ->
                    show(
                            visit,
                            forms.again(visit.frameOf(TITLE), NameDeputy.WORDS, typed, problems));
        };
    }

    private View show(Visit visit, Form form) {
        LocalDate today = clock.today();
        List<Named> leads = deputies.leads(visit.user(), today);
        List<Choice> choices =
                leads.stream()
                        .map(lead -> new Choice(lead.id().value(), lead.name(), lead.teams()))
                        .toList();
        return pages.show(
                new DeputiesPage(
                        form.frame(),
                        form,
                        deputies.of(leads, today),
                        choices,
                        staff.choices(form.value("who"))),
                form.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
