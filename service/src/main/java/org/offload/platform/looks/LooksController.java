package org.offload.platform.looks;

import org.offload.kernel.Crn;
import org.offload.platform.After;
import org.offload.platform.Audit;
import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.NavLink;
import org.offload.platform.NotFound;
import org.offload.platform.Pages;
import org.offload.platform.PlainDates;
import org.offload.platform.Problem;
import org.offload.platform.ServiceClock;
import org.offload.platform.Sheet;
import org.offload.platform.StoredSearches;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.offload.platform.looks.LooksPage.Row;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The pages of the audit. Reading them is kept in it as a list of the reader. */
@Controller
@RequestMapping(LooksController.PATH)
class LooksController {

    static final String PATH = "/audit";

    private static final String WORDS = "platform.looks";
    private static final String OF = "of";

    private final Pages pages;
    private final Forms forms;
    private final Looks looks;
    private final LookWords lookWords;
    private final StoredSearches searches;
    private final Audit audit;
    private final ServiceClock clock;

    LooksController(
            Pages pages,
            Forms forms,
            Looks looks,
            LookWords lookWords,
            StoredSearches searches,
            Audit audit,
            ServiceClock clock) {
        this.pages = pages;
        this.forms = forms;
        this.looks = looks;
        this.lookWords = lookWords;
        this.searches = searches;
        this.audit = audit;
        this.clock = clock;
    }

    @Bean
    static NavLink auditLink() {
        return new NavLink("platform.looks.nav", PATH, Job.SEE_AUDIT, 90);
    }

    @May(Job.SEE_AUDIT)
    @GetMapping
    View open(Visit visit) {
        return ask(forms.open(visit.frameOf("platform.looks.title"), WORDS, PATH, Map.of()));
    }

    /** Whose audit is read is kept, and stands in the address by an id only. */
    @May(Job.SEE_AUDIT)
    @PostMapping
    View find(Visit visit, Typed typed) {
        return switch (Subject.of(typed.one(OF), looks::isUser)) {
            case Subject.Nothing() -> again(visit, typed, "platform.looks.of.missing");
            case Subject.Unknown() -> again(visit, typed, "platform.looks.of.nobody");
            case Subject.Person(Crn crn) -> kept(visit, crn.value());
            case Subject.Colleague(String username) -> kept(visit, username);
        };
    }

    private View kept(Visit visit, String of) {
        return new RedirectView(PATH + "/" + searches.keep(visit.user(), Map.of(OF, of)));
    }

    private View again(Visit visit, Typed typed, String key) {
        return ask(
                forms.again(
                        visit.frameOf("platform.looks.title"),
                        WORDS,
                        typed,
                        List.of(Problem.of(OF, key))));
    }

    private View ask(Form form) {
        return pages.show(
                new AskPage(form.frame(), form),
                form.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @May(Job.SEE_AUDIT)
    @GetMapping("/{search}")
    View show(
            Visit visit,
            @PathVariable UUID search,
            @RequestParam Optional<Instant> at,
            @RequestParam Optional<UUID> id) {
        String of =
                searches.find(visit.user(), search)
                        .map(terms -> terms.get(OF))
                        .orElseThrow(NotFound::new);
        var after = After.of(at, id);
        return switch (Subject.of(of, looks::isUser)) {
            case Subject.Person(Crn crn) -> person(visit, crn, after);
            case Subject.Colleague(String username) -> colleague(visit, username, after);
            case Subject.Nothing(), Subject.Unknown() -> throw new NotFound();
        };
    }

    private View person(Visit visit, Crn crn, After after) {
        var found = Sheet.of(looks.atPerson(crn, after), Looks.PAGE);
        audit.ofList(visit.user(), "audit of a person", List.of(crn));
        return show(
                visit,
                visit.words().say("platform.looks.ofPerson", crn),
                found,
                look -> row(look, look.who(), List.of()));
    }

    private View colleague(Visit visit, String username, After after) {
        var found = Sheet.of(looks.byUser(username, after), Looks.PAGE);
        audit.ofList(visit.user(), "audit of " + username, Look.crnsOf(found.rows()));
        return show(
                visit,
                visit.words().say("platform.looks.ofUser", username),
                found,
                look -> row(look, "", look.crns()));
    }

    private View show(Visit visit, String title, Sheet<Look> found, Function<Look, Row> row) {
        return pages.show(
                new LooksPage(
                        visit.frame(title), found.map(row), found.next(last -> more(visit, last))));
    }

    private static String more(Visit visit, Look last) {
        return visit.path() + "?" + new After(last.at(), last.id()).query();
    }

    private Row row(Look look, String who, List<String> crns) {
        return new Row(
                PlainDates.moment(clock.localOf(look.at())),
                who,
                lookWords.of(look.act()),
                look.reason(),
                crns);
    }
}
