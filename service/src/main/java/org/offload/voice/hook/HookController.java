package org.offload.voice.hook;

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
import org.offload.voice.concern.Concern;
import org.offload.voice.concern.ReadConcern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.Map;
import java.util.UUID;

/** Deciding what a concern asks for besides an answer. */
@Controller
@RequestMapping("/voice/concerns/{concern}/also/{hook}")
class HookController {

    private static final String WORDS = DecideHook.WORDS;

    private final Pages pages;
    private final Forms forms;
    private final ReadConcern read;
    private final HookTasks tasks;
    private final DecideHook decide;

    HookController(Pages pages, Forms forms, ReadConcern read, HookTasks tasks, DecideHook decide) {
        this.pages = pages;
        this.forms = forms;
        this.read = read;
        this.tasks = tasks;
        this.decide = decide;
    }

    @May(Job.ANSWER_CONCERNS)
    @GetMapping
    View open(Visit visit, @PathVariable UUID concern, @PathVariable Hook hook) {
        Concern one = read.open(visit.user(), concern);
        Form form = forms.open(frame(visit, hook), WORDS, visit.path(), Map.of());
        return show(one, task(concern, hook), form);
    }

    @May(Job.ANSWER_CONCERNS)
    @PostMapping
    View save(Visit visit, @PathVariable UUID concern, @PathVariable Hook hook, Typed typed) {
        Concern one = read.open(visit.user(), concern);
        HookTask task = task(concern, hook);
        Frame frame = frame(visit, hook);
        return switch (decide.handle(visit.user(), one, task, typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _ -> show(one, task, forms.twice(frame, WORDS, typed, "words"));
            case Saved.Refused(var problems) ->
                    show(one, task, forms.again(frame, WORDS, typed, problems));
        };
    }

    private HookTask task(UUID concern, Hook hook) {
        return tasks.find(concern, hook).orElseThrow(NotFound::new);
    }

    private static Frame frame(Visit visit, Hook hook) {
        return visit.frame(visit.words().name("voice.hook", hook));
    }

    private View show(Concern one, HookTask task, Form form) {
        return pages.show(
                new HookPage(
                        form.frame(),
                        form,
                        one.path(),
                        one.title(),
                        task.hook(),
                        task.basis(),
                        DecideHook.isAssessment(task, one)),
                form.status());
    }
}
