package org.offload.rulebook.minutes;

import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Frame;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.NotFound;
import org.offload.platform.Pages;
import org.offload.platform.PlainDates;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.Map;
import java.util.UUID;

@Controller
class ChangeMinutesController {

    private final Pages pages;
    private final Forms forms;
    private final Minutes minutes;
    private final ChangeMinutes change;
    private final MinutesWords words;
    private final ServiceClock clock;

    ChangeMinutesController(
            Pages pages,
            Forms forms,
            Minutes minutes,
            ChangeMinutes change,
            MinutesWords words,
            ServiceClock clock) {
        this.pages = pages;
        this.forms = forms;
        this.minutes = minutes;
        this.change = change;
        this.words = words;
        this.clock = clock;
    }

    @May(Job.KEEP_RULEBOOKS)
    @GetMapping("/rulebooks/minutes/change")
    View open(Visit visit) {
        var values = Map.of("from", PlainDates.typed(clock.today()));
        return show(forms.open(frame(visit), ChangeMinutes.WORDS, visit.path(), values));
    }

    @May(Job.KEEP_RULEBOOKS)
    @PostMapping("/rulebooks/minutes/change")
    View save(Visit visit, Typed typed) {
        Frame frame = frame(visit);
        return switch (change.set(visit.user(), typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _ -> show(forms.twice(frame, ChangeMinutes.WORDS, typed, "minutes"));
            case Saved.Refused(var problems) ->
                    show(forms.again(frame, ChangeMinutes.WORDS, typed, problems));
        };
    }

    private static Frame frame(Visit visit) {
        return visit.frameOf("rulebook.changeMinutes.title");
    }

    private View show(Form form) {
        return pages.show(
                new ChangeMinutesPage(form.frame(), form, words.choices(minutes.on(clock.today()))),
                form.status());
    }

    @May(Job.KEEP_RULEBOOKS)
    @GetMapping("/rulebooks/minutes/{figure}/take-back")
    View openTakeBack(Visit visit, @PathVariable UUID figure) {
        Figure one =
                minutes.find(figure)
                        .filter(found -> found.takenBackAt() == null)
                        .filter(found -> !found.hasBegunOn(clock.today()))
                        .orElseThrow(NotFound::new);
        return show(
                one,
                forms.open(
                        takeBackFrame(visit),
                        ChangeMinutes.TAKE_BACK_WORDS,
                        visit.path(),
                        Map.of()));
    }

    @May(Job.KEEP_RULEBOOKS)
    @PostMapping("/rulebooks/minutes/{figure}/take-back")
    View takeBack(Visit visit, @PathVariable UUID figure, Typed typed) {
        Figure one = minutes.find(figure).orElseThrow(NotFound::new);
        Frame frame = takeBackFrame(visit);
        String prefix = ChangeMinutes.TAKE_BACK_WORDS;
        return switch (change.takeBack(visit.user(), one.minutesId(), typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash(String path) -> new RedirectView(path);
            case Saved.Refused(var problems) ->
                    show(one, forms.again(frame, prefix, typed, problems));
        };
    }

    private static Frame takeBackFrame(Visit visit) {
        return visit.frameOf("rulebook.takeBackMinutes.title");
    }

    private View show(Figure figure, Form form) {
        return pages.show(
                new TakeBackMinutesPage(
                        form.frame(),
                        form,
                        "/rulebooks/minutes/" + figure.minutesId() + "/take-back",
                        words.what(figure),
                        words.days(figure)),
                form.status());
    }
}
