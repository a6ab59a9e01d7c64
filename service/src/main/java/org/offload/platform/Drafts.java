package org.offload.platform;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What someone typed into a form and has not saved; found again after a crash or a sign-out. */
public interface Drafts {

    /** Keeps the content of a form, in place of what was kept before. */
    void keep(User user, String form, Map<String, String> content);

    /** Returns what was kept for the form on this page. */
    Optional<Draft> find(User user, String form);

    /** Forgets it. */
    void discard(User user, String form);

    /** A kept content and the moment it was kept. */
    record Draft(Map<String, String> content, Instant savedAt) {

        public Draft {
            content = Map.copyOf(content);
        }
    }
}
