package org.offload.voice.thread;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.concurrent.TimeUnit;

/** Looks every hour for texts to forget. Only while pages are served. */
@Service
@ConditionalOnProperty("offload.data")
class ForgetTexts {

    private final Forgetting forgetting;

    ForgetTexts(Forgetting forgetting) {
        this.forgetting = forgetting;
    }

    @Transactional
    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void forget() {
        forgetting.removed();
        forgetting.decided();
    }
}
