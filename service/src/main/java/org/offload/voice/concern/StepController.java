package org.offload.voice.concern;

import org.offload.organisation.StaffChooser;
import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Frame;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.NotFound;
import org.offload.platform.Pages;
import org.offload.platform.Saved;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

@Controller
@RequestMapping("/voice/concerns/{concern}")
class StepController {

    private static final int MOST_CHOICES = 100;

    private final Pages pages;
    private final Forms forms;
    private final ReadConcern read;
    private final TakeStep take;
    private final Concerns concerns;
    private final Entries entries;
    private final ConcernWords words;
    private final StaffChooser staff;

    StepController(
            Pages pages,
            Forms forms,
            ReadConcern read,
            TakeStep take,
            Concerns concerns,
            Entries entries,
            ConcernWords words,
            StaffChooser staff) {
        this.pages = pages;
        this.forms = forms;
        this.read = read;
        this.take = take;
        this.concerns = concerns;
        this.entries = entries;
        this.words = words;
        this.staff = staff;
    }

    /** A step of whoever answers concerns. */
    @May(Job.ANSWER_CONCERNS)
    @GetMapping("/answer/{step}")
    View openAnswer(Visit visit, @PathVariable UUID concern, @PathVariable String step) {
        return open(visit, concern, step(step, Step::isAnswer));
    }

    @May(Job.ANSWER_CONCERNS)
    @PostMapping("/answer/{step}")
    View answer(Visit visit, @PathVariable UUID concern, @PathVariable String step, Typed typed) {
        return save(visit, concern, step(step, Step::isAnswer), typed);
    }

    /** A step of the owner, or of those who have the concern. */
    @May(Job.SPEAK)
    @GetMapping("/steps/{step}")
    View openStep(Visit visit, @PathVariable UUID concern, @PathVariable String step) {
        return open(visit, concern, step(step, one -> !one.isAnswer()));
    }

    @May(Job.SPEAK)
    @PostMapping("/steps/{step}")
    View take(Visit visit, @PathVariable UUID concern, @PathVariable String step, Typed typed) {
        return save(visit, concern, step(step, one -> !one.isAnswer()), typed);
    }

    private static Step step(String path, Predicate<Step> which) {
        return Step.of(path).filter(which).orElseThrow(NotFound::new);
    }

    private View open(Visit visit, UUID id, Step step) {
        Concern one = read.open(visit.user(), id);
        if (!read.may(read.stake(visit.user(), one), step, one)) {
            throw new NotFound();
        }
        return show(
                one,
                step,
                forms.open(frame(visit, step), TakeStep.WORDS + step, visit.path(), Map.of()));
    }

    private View save(Visit visit, UUID id, Step step, Typed typed) {
        Frame frame = frame(visit, step);
        String prefix = TakeStep.WORDS + step;
        return switch (take.take(visit.user(), id, step, typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _ -> again(visit, id, step, forms.twice(frame, prefix, typed, "text"));
            case Saved.Refused(var problems) ->
                    again(visit, id, step, forms.again(frame, prefix, typed, problems));
        };
    }

    private View again(Visit visit, UUID id, Step step, Form form) {
        return show(read.open(visit.user(), id), step, form);
    }

    private static Frame frame(Visit visit, Step step) {
        return visit.frame(visit.words().name("voice.act", step));
    }

    private View show(Concern one, Step step, Form form) {
        return pages.show(
                new StepPage(
                        form.frame(),
                        form,
                        one.path(),
                        one.path() + (step.isAnswer() ? "/answer/" : "/steps/") + step.path(),
                        one.title(),
                        one.version(),
                        words.state(one),
                        entries.of(one.concernId()).reversed().stream()
                                .limit(1)
                                .map(words::line)
                                .toList(),
                        form.frame().say("voice.about." + step),
                        step.namesOwner() && !one.disclosure(),
                        step.namesOwner(),
                        step.namesOwner() ? staff.choices(form.value("who")) : List.of(),
                        step == Step.DECLINE ? words.declineReasons() : List.of(),
                        step == Step.PROPOSE ? words.outcomes() : List.of(),
                        step == Step.MERGE ? others(one) : List.of()),
                form.status());
    }

    /** Those of the same workplace first. */
    private List<Choice> others(Concern one) {
        var open =
                concerns
                        .dueFirst(
                                new Concerns.Question(List.of(Concerns.OPEN_FOR_ALL), "", false),
                                0,
                                MOST_CHOICES)
                        .stream()
                        .filter(other -> !other.concernId().equals(one.concernId()))
                        .toList();
        return Stream.concat(
                        open.stream().filter(other -> isSamePlace(one, other)),
                        open.stream().filter(other -> !isSamePlace(one, other)))
                .map(
                        other ->
                                Choice.of(
                                        other.concernId().toString(),
                                        other.placeName().isEmpty()
                                                ? other.title()
                                                : other.title() + " – " + other.where().inWords()))
                .toList();
    }

    private static boolean isSamePlace(Concern one, Concern other) {
        return !one.placeKey().isEmpty() && one.placeKey().equals(other.placeKey());
    }
}
