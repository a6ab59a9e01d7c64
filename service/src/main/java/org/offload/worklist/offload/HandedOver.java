package org.offload.worklist.offload;

import org.offload.kernel.Crn;
import org.offload.kernel.StaffId;
import org.offload.platform.Audit;
import org.offload.platform.User;
import org.offload.worklist.LineHandedOver;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** Tells that a line was asked about, answered or taken back, in the transaction of the change. */
@Component
class HandedOver {

    private static final String ACT = "offloaded";

    private final Audit audit;
    private final ApplicationEventPublisher facts;

    HandedOver(Audit audit, ApplicationEventPublisher facts) {
        this.audit = audit;
        this.facts = facts;
    }

    /** The address of the page names no case, so the guard has kept nothing of it. */
    void tell(User user, Crn crn, StaffId from, UUID offload) {
        audit.ofCase(crn, user, ACT);
        facts.publishEvent(new LineHandedOver(crn, from, offload));
    }
}
