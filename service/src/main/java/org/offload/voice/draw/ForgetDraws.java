package org.offload.voice.draw;

import org.offload.platform.ServiceClock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.concurrent.TimeUnit;

/** Forgets who drew tokens, when none of what they drew is worth anything any more. */
@Component
class ForgetDraws {

    private static final int KEPT = 35; // days

    private final Draws draws;
    private final ServiceClock clock;

    ForgetDraws(Draws draws, ServiceClock clock) {
        this.draws = draws;
        this.clock = clock;
    }

    @Transactional
    @Scheduled(initialDelay = 2, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void forget() {
        draws.drop(clock.today().minusDays(KEPT));
    }
}
