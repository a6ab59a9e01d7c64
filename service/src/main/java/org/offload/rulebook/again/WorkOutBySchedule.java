package org.offload.rulebook.again;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.util.concurrent.TimeUnit;

/** Looks for cases to work out again. Only while pages are served. */
@Component
@ConditionalOnProperty("offload.data")
class WorkOutBySchedule {

    private final WorkOutAgain work;

    WorkOutBySchedule(WorkOutAgain work) {
        this.work = work;
    }

    @Scheduled(initialDelay = 2, fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void look() {
        while (work.batch()) {
            // Batch after batch: what is done is committed.
        }
    }

    @Scheduled(initialDelay = 5, fixedDelay = 300, timeUnit = TimeUnit.SECONDS)
    void askByNight() {
        work.askByNight();
    }
}
