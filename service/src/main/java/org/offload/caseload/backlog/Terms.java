package org.offload.caseload.backlog;

import org.offload.caseload.DeliveryFacts.RequirementKind;
import org.offload.caseload.Whose;
import org.offload.platform.Role;
import org.offload.platform.Typed;

import java.util.Arrays;
import java.util.Optional;

/**
 * Which part of the backlog is asked for.
 *
 * @param kind of requirement; none for all that can be paused
 * @param skip how many come before the page
 */
record Terms(Whose whose, Optional<RequirementKind> kind, boolean paused, int skip) {

    private static final int MOST_SKIPPED = 100_000;

    /** Reads them from an address; what is not understood is the same as not asked. */
    static Terms read(Role role, Typed typed) {
        return new Terms(
                Whose.find(role, typed.one("whose")),
                Arrays.stream(RequirementKind.values())
                        .filter(one -> one.name().equals(typed.one("kind")))
                        .findFirst(),
                !typed.one("paused").isEmpty(),
                skip(typed.one("skip")));
    }

    private static int skip(String text) {
        return text.matches("\\d{1,6}") ? Math.min(Integer.parseInt(text), MOST_SKIPPED) : 0;
    }

    /** Returns the part of an address that holds them, for the page after so many. */
    String query(int skipped) {
        return "?whose="
                + whose
                + kind.map(one -> "&kind=" + one).orElse("")
                + (paused ? "&paused=yes" : "")
                + (skipped == 0 ? "" : "&skip=" + skipped);
    }
}
