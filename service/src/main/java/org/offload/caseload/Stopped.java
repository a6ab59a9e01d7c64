package org.offload.caseload;

import org.offload.caseload.DeliveryFacts.RequirementKind;

import java.util.Set;

/**
 * What a delivery model stops for a case.
 *
 * @param kinds of requirement that cannot be worked on meanwhile
 * @param by the name of the model; empty where it stops nothing
 */
public record Stopped(Set<RequirementKind> kinds, String by) {

    /** Nothing is stopped. */
    public static final Stopped NOTHING = new Stopped(Set.of(), "");

    public Stopped {
        kinds = Set.copyOf(kinds);
    }
}
