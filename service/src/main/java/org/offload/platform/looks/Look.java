package org.offload.platform.looks;

import org.jspecify.annotations.Nullable;
import org.offload.kernel.Crn;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An entry of the audit, to be read.
 *
 * @param name of the user, as colleagues see it; none if the account is gone
 * @param crns the case, or the cases on the list that was shown
 */
record Look(
        UUID id,
        Instant at,
        String username,
        @Nullable String name,
        String act,
        String reason,
        List<String> crns) {

    Look {
        crns = List.copyOf(crns);
    }

    /** Returns the CRNs that such looks name, as often as they do. */
    static List<Crn> crnsOf(List<Look> looks) {
        return looks.stream().flatMap(look -> look.crns().stream()).map(Crn::of).toList();
    }

    /** Returns who it was: the name and the user name. */
    String who() {
        return name == null ? username : name + " (" + username + ")";
    }
}
