package org.offload.caseload.code;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.util.concurrent.TimeUnit;

/** Lets this process see within seconds what another one has changed of the codes. */
@Component
@ConditionalOnProperty("offload.data")
class SeeChangedCodes {

    private final Codes codes;

    SeeChangedCodes(Codes codes) {
        this.codes = codes;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void look() {
        codes.forgetIfChanged();
    }
}
