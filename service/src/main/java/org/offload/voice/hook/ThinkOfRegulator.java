package org.offload.voice.hook;

import org.offload.platform.ServiceClock;
import org.offload.platform.WorkingDays;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Asks those who answer concerns whether a regulator has to hear of what is long overdue. */
@Component
class ThinkOfRegulator {

    private final HookSettings settings;
    private final HookTasks tasks;
    private final WorkingDays workingDays;
    private final ServiceClock clock;

    ThinkOfRegulator(
            HookSettings settings, HookTasks tasks, WorkingDays workingDays, ServiceClock clock) {
        this.settings = settings;
        this.tasks = tasks;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @Transactional
    @Scheduled(initialDelay = 3, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void think() {
        settings.on().stream()
                .filter(setting -> setting.hook() == Hook.REGULATOR)
                .forEach(
                        setting ->
                                tasks.openOverdue(
                                        setting.hook(),
                                        clock.now().minus(Duration.ofDays(Hook.OVERDUE)),
                                        workingDays.firstFrom(
                                                clock.today().plusDays(setting.days()))));
    }
}
