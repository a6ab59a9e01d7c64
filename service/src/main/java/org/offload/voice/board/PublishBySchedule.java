package org.offload.voice.board;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Publishes what waits, every so often. Only while pages are served. */
@Component
@ConditionalOnProperty("offload.data")
class PublishBySchedule {

    private final PublishPool publish;

    PublishBySchedule(PublishPool publish) {
        this.publish = publish;
    }

    @Scheduled(
            initialDelayString = "${offload.voice.mix:10m}",
            fixedDelayString = "${offload.voice.mix:10m}")
    void publish() {
        publish.now();
    }
}
