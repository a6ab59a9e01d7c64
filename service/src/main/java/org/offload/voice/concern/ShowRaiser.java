package org.offload.voice.concern;

import org.offload.platform.Audit;
import org.offload.platform.User;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.UUID;

/** Tells who raised a concern in confidence; the audit and the raiser are told that it did. */
@Service
class ShowRaiser {

    private final Raisers raisers;
    private final Audit audit;

    ShowRaiser(Raisers raisers, Audit audit) {
        this.raisers = raisers;
        this.audit = audit;
    }

    @Transactional
    public Raisers.Raiser to(User user, UUID concern) {
        audit.ofList(user, "who raised the concern " + concern, List.of());
        return raisers.tell(concern, user);
    }
}
