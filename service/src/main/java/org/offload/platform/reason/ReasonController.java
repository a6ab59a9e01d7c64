package org.offload.platform.reason;

import jakarta.servlet.http.HttpSession;

import org.offload.kernel.Crn;
import org.offload.platform.Access;
import org.offload.platform.AccessFacts;
import org.offload.platform.AccessFacts.CaseFacts;
import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Job;
import org.offload.platform.LocalPath;
import org.offload.platform.May;
import org.offload.platform.Pages;
import org.offload.platform.Reading;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

@Controller
class ReasonController {

    private static final String WORDS = "platform.reason";
    private static final int LONGEST = 200;
    private static final Pattern CASE = Pattern.compile("/cases/([^/?]+).*");

    private final Pages pages;
    private final Forms forms;
    private final Receipts receipts;
    private final DutyReasons reasons;
    private final AccessFacts facts;
    private final ServiceClock clock;

    ReasonController(
            Pages pages,
            Forms forms,
            Receipts receipts,
            DutyReasons reasons,
            AccessFacts facts,
            ServiceClock clock) {
        this.pages = pages;
        this.forms = forms;
        this.receipts = receipts;
        this.reasons = reasons;
        this.facts = facts;
        this.clock = clock;
    }

    @May(Job.KEEP_OWN_THINGS)
    @GetMapping(AskWhy.PATH)
    View ask(Visit visit, @RequestParam(defaultValue = "/") String then) {
        String own = own(then);
        var frame = visit.frameOf("platform.reason.title");
        return show(visit, own, forms.open(frame, WORDS, AskWhy.address(own), Map.of()));
    }

    @May(Job.KEEP_OWN_THINGS)
    @PostMapping(AskWhy.PATH)
    View give(Visit visit, Typed typed, HttpSession session) {
        String then = own(typed.one("then"));
        return switch (receipts.once(
                visit.user(), typed, () -> give(visit, typed, session, then))) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _ -> new RedirectView(AskWhy.address(then));
            case Saved.Refused(var problems) ->
                    show(
                            visit,
                            then,
                            forms.again(
                                    visit.frameOf("platform.reason.title"),
                                    WORDS,
                                    typed,
                                    problems));
        };
    }

    private Saved give(Visit visit, Typed typed, HttpSession session, String then) {
        var reading = new Reading(typed, WORDS, clock.today());
        Optional<Why> why = reading.choice("why", Why.class);
        String words =
                why.filter(given -> given == Why.OTHER).isPresent()
                        ? reading.required("words", LONGEST)
                        : reading.text("words", LONGEST);
        if (why.isEmpty() || !reading.problems().isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        reasons.give(visit.user(), session, why.get(), words);
        return new Saved.To(then);
    }

    /** An address of another site leads to where the work starts. */
    private static String own(String then) {
        return LocalPath.is(then) ? then : "/";
    }

    private View show(Visit visit, String then, Form form) {
        List<Choice> choices =
                Stream.of(Why.values())
                        .map(
                                why ->
                                        Choice.of(
                                                why.name(),
                                                visit.words().name("platform.reason.why", why)))
                        .toList();
        return pages.show(
                new ReasonPage(form.frame(), form, askWhom(visit, then), then, choices),
                form.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Whom to ask is for those whose job has cases, and of a case that is not closed to them. */
    private String askWhom(Visit visit, String then) {
        return Optional.of(CASE.matcher(then))
                .filter(_ -> Access.has(visit.user().role(), Job.SEE_CASE))
                .filter(Matcher::matches)
                .flatMap(found -> Crn.parse(found.group(1)))
                .flatMap(crn -> facts.of(visit.user(), crn))
                .filter(known -> known.limit().isEmpty())
                .map(CaseFacts::askWhom)
                .orElse("");
    }
}
