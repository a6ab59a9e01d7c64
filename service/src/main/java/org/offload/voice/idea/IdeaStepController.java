package org.offload.voice.idea;

import org.offload.organisation.StaffChooser;
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

@Controller
@RequestMapping(Idea.LIST + "/{idea}")
class IdeaStepController {

    private final Pages pages;
    private final Forms forms;
    private final TakeIdeaStep take;
    private final IdeaEntries entries;
    private final IdeaWords words;
    private final StaffChooser staff;

    IdeaStepController(
            Pages pages,
            Forms forms,
            TakeIdeaStep take,
            IdeaEntries entries,
            IdeaWords words,
            StaffChooser staff) {
        this.pages = pages;
        this.forms = forms;
        this.take = take;
        this.entries = entries;
        this.words = words;
        this.staff = staff;
    }

    /** A step of whoever answers concerns. */
    @May(Job.ANSWER_CONCERNS)
    @GetMapping("/answer/{step}")
    View openAnswer(Visit visit, @PathVariable UUID idea, @PathVariable String step) {
        return open(visit, idea, answer(step));
    }

    @May(Job.ANSWER_CONCERNS)
    @PostMapping("/answer/{step}")
    View answer(Visit visit, @PathVariable UUID idea, @PathVariable String step, Typed typed) {
        return save(visit, idea, answer(step), typed);
    }

    /** A step of whoever decides. */
    @May(Job.SPEAK)
    @GetMapping("/steps/{step}")
    View openStep(Visit visit, @PathVariable UUID idea, @PathVariable String step) {
        return open(visit, idea, step(step));
    }

    @May(Job.SPEAK)
    @PostMapping("/steps/{step}")
    View take(Visit visit, @PathVariable UUID idea, @PathVariable String step, Typed typed) {
        return save(visit, idea, step(step), typed);
    }

    private static IdeaStep answer(String path) {
        return IdeaStep.of(path).filter(IdeaStep::isAnswer).orElseThrow(NotFound::new);
    }

    private static IdeaStep step(String path) {
        return IdeaStep.of(path).filter(one -> !one.isAnswer()).orElseThrow(NotFound::new);
    }

    private View open(Visit visit, UUID id, IdeaStep step) {
        Idea one = take.of(visit.user(), id, step);
        if (!step.isOpen(one.state())) {
            throw new NotFound();
        }
        return show(
                one,
                step,
                forms.open(frame(visit, step), TakeIdeaStep.WORDS + step, visit.path(), Map.of()));
    }

    private View save(Visit visit, UUID id, IdeaStep step, Typed typed) {
        Frame frame = frame(visit, step);
        String prefix = TakeIdeaStep.WORDS + step;
        return switch (take.take(visit.user(), id, step, typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _ -> again(visit, id, step, forms.twice(frame, prefix, typed, "text"));
            case Saved.Refused(var problems) ->
                    again(visit, id, step, forms.again(frame, prefix, typed, problems));
        };
    }

    private View again(Visit visit, UUID id, IdeaStep step, Form form) {
        return show(take.of(visit.user(), id, step), step, form);
    }

    private static Frame frame(Visit visit, IdeaStep step) {
        return visit.frame(visit.words().name("voice.idea.act", step));
    }

    private View show(Idea one, IdeaStep step, Form form) {
        boolean names = step == IdeaStep.NAME;
        return pages.show(
                new IdeaStepPage(
                        form.frame(),
                        form,
                        one.path(),
                        one.path() + step.path(),
                        one.title(),
                        one.version(),
                        words.state(one),
                        entries.of(one.ideaId()).reversed().stream()
                                .limit(1)
                                .map(words::line)
                                .toList(),
                        form.frame().say("voice.idea.about." + step),
                        names,
                        names ? staff.choices(form.value("who")) : List.of(),
                        step == IdeaStep.DECIDE ? words.decisions() : List.of(),
                        step == IdeaStep.TELL && one.state().mayBecome(IdeaState.DONE)),
                form.status());
    }
}
