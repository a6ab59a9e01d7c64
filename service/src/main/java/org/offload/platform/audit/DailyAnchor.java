package org.offload.platform.audit;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

import java.util.concurrent.TimeUnit;

/**
 * Makes the anchor of each day, soon after it has ended where the service works; of several
 * processes the first does. Only while pages are served: the launcher then names the data folder.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("offload.data")
class DailyAnchor {

    private final WriteAnchor write;

    DailyAnchor(WriteAnchor write) {
        this.write = write;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 15, timeUnit = TimeUnit.MINUTES)
    void write() {
        write.unlessOfToday();
    }
}
