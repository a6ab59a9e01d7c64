package org.offload.platform;

import org.offload.platform.AccessFacts.CaseFacts;

/** How someone who was let in stands to the case that a page is about. */
public record Standing(Role role, CaseFacts facts) {

    /** Answers whether the notes of sensitive contacts may be shown. */
    public boolean readsSensitive() {
        return Access.mayReadSensitive(role, facts);
    }
}
