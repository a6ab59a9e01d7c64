package org.offload.voice.hook;

import org.offload.platform.Choice;
import org.offload.platform.PlainDates;
import org.offload.platform.ServiceClock;
import org.offload.platform.Words;
import org.offload.platform.WorkingDays;
import org.offload.voice.concern.Concern;
import org.offload.voice.concern.FurtherWork;
import org.springframework.stereotype.Service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Opens what has to be decided besides a concern, and says how far it is. */
@Service
class OpenHooks implements FurtherWork {

    private final HookSettings settings;
    private final HookTasks tasks;
    private final WorkingDays workingDays;
    private final Words words;
    private final ServiceClock clock;

    OpenHooks(
            HookSettings settings,
            HookTasks tasks,
            WorkingDays workingDays,
            Words words,
            ServiceClock clock) {
        this.settings = settings;
        this.tasks = tasks;
        this.workingDays = workingDays;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public List<Choice> asked() {
        return settings.on().stream()
                .map(HookSetting::hook)
                .filter(Hook::isAsked)
                .map(hook -> Choice.of(hook.name(), words.name("voice.hook.asked", hook)))
                .toList();
    }

    @Override
    public void open(Concern one, Set<String> touched) {
        for (HookSetting setting : settings.on()) {
            Hook hook = setting.hook();
            boolean isTouched = hook.isAsked() && touched.contains(hook.name());
            LocalDate due = workingDays.firstFrom(clock.today().plusDays(setting.days()));
            if (isTouched) {
                tasks.openAgain(one.concernId(), hook, due);
            } else if (hook.follows(one)) {
                tasks.open(one.concernId(), hook, due);
            }
        }
    }

    @Override
    public List<Work> of(Concern one, boolean answers, boolean raised) {
        return tasks.of(one.concernId()).stream()
                .filter(task -> answers || raised || !task.hook().isAboutSomebody())
                .map(task -> work(task, answers))
                .toList();
    }

    private Work work(HookTask task, boolean answers) {
        return new Work(
                words.name("voice.hook", task.hook()),
                task.basis(),
                state(task),
                task.words(),
                task.isOpen() && answers ? path(task.concernId(), task.hook()) : "");
    }

    private String state(HookTask task) {
        Instant decided = task.decidedAt();
        HookOutcome outcome = task.outcome();
        if (decided != null && outcome != null) {
            return words.say(
                    "voice.hook.decided",
                    words.name("voice.hook.outcome", outcome),
                    task.decidedBy(),
                    PlainDates.day(clock.localOf(decided).toLocalDate()));
        }
        return words.say(
                task.dueOn().isBefore(clock.today()) ? "voice.hook.late" : "voice.hook.due",
                PlainDates.namedDay(task.dueOn()));
    }

    static String path(UUID concern, Hook hook) {
        return "/voice/concerns/" + concern + "/also/" + hook;
    }
}
