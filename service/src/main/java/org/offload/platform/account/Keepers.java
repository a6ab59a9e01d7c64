package org.offload.platform.account;

import java.util.Optional;
import java.util.Set;

/**
 * Who keeps accounts, so that somebody always does.
 *
 * @param lasting user names of all who keep accounts today and will until somebody says else
 */
record Keepers(Set<String> lasting) {

    Keepers {
        lasting = Set.copyOf(lasting);
    }

    /** Returns why one person may not shut another out, or take their role; none if they may. */
    Optional<Refusal> refusal(String actor, String target) {
        if (actor.equals(target)) {
            return Optional.of(new Refusal.Yourself());
        }
        return lasting.equals(Set.of(target))
                ? Optional.of(new Refusal.LastKeeper())
                : Optional.empty();
    }
}
