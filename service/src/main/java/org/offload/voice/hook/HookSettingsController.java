package org.offload.voice.hook;

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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.time.Instant;
import java.util.Map;

/** What concerns may ask for besides an answer: on or off, by when, and why. */
@Controller
@RequestMapping(HookSettingsController.PATH)
class HookSettingsController {

    static final String PATH = "/voice/hooks";

    private static final String WORDS = ChangeHook.WORDS;

    private final Pages pages;
    private final Forms forms;
    private final HookSettings settings;
    private final ChangeHook change;
    private final ServiceClock clock;

    HookSettingsController(
            Pages pages,
            Forms forms,
            HookSettings settings,
            ChangeHook change,
            ServiceClock clock) {
        this.pages = pages;
        this.forms = forms;
        this.settings = settings;
        this.change = change;
        this.clock = clock;
    }

    @May(Job.ANSWER_CONCERNS)
    @GetMapping
    View list(Visit visit) {
        return pages.show(
                new HooksPage(
                        visit.frameOf("voice.hooks.title"),
                        settings.all().stream().map(one -> row(visit, one)).toList()));
    }

    private HooksPage.Row row(Visit visit, HookSetting one) {
        Instant at = one.changedAt();
        return new HooksPage.Row(
                PATH + "/" + one.hook(),
                visit.words().name("voice.hook", one.hook()),
                one.basis(),
                one.isOn()
                        ? visit.words().say("voice.hooks.on", one.days())
                        : visit.words().say("voice.hooks.off"),
                at == null
                        ? visit.words().say("voice.hooks.asItCame")
                        : visit.words()
                                .say(
                                        "voice.hooks.changed",
                                        one.changedBy(),
                                        PlainDates.day(clock.localOf(at).toLocalDate())));
    }

    @May(Job.ANSWER_CONCERNS)
    @GetMapping("/{hook}")
    View open(Visit visit, @PathVariable Hook hook) {
        HookSetting setting = setting(hook);
        Map<String, String> values =
                Map.of(
                        "on", setting.isOn() ? "yes" : "",
                        "days", String.valueOf(setting.days()),
                        "basis", setting.basis());
        return show(setting, forms.open(frame(visit, hook), WORDS, visit.path(), values));
    }

    @May(Job.ANSWER_CONCERNS)
    @PostMapping("/{hook}")
    View save(Visit visit, @PathVariable Hook hook, Typed typed) {
        HookSetting setting = setting(hook);
        Frame frame = frame(visit, hook);
        return switch (change.handle(visit.user(), setting, typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _ -> show(setting, forms.twice(frame, WORDS, typed, "basis"));
            case Saved.Refused(var problems) ->
                    show(setting, forms.again(frame, WORDS, typed, problems));
        };
    }

    private HookSetting setting(Hook hook) {
        return settings.find(hook).orElseThrow(NotFound::new);
    }

    private static Frame frame(Visit visit, Hook hook) {
        return visit.frame(visit.words().name("voice.hook", hook));
    }

    private View show(HookSetting setting, Form form) {
        return pages.show(
                new HookSettingPage(form.frame(), form, setting.hook(), setting.version()),
                form.status());
    }
}
