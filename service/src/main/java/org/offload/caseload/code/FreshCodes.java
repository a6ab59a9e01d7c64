package org.offload.caseload.code;

import org.offload.platform.PartPages.Around;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Lets this process see a change of the codes as soon as it is saved. */
@Component
class FreshCodes implements Around {

    private final Codes codes;

    FreshCodes(Codes codes) {
        this.codes = codes;
    }

    @Override
    public void before() {}

    @Override
    public void after() {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        codes.forget();
                    }
                });
    }
}
