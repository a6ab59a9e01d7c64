package org.offload.caseload.search;

import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;
import java.util.Objects;

/**
 * Finding a person.
 *
 * @param q what was typed; empty at first
 * @param searched whether somebody was looked for
 */
public record FindPage(Frame frame, String q, boolean searched, List<Found> found) implements Page {

    public FindPage {
        found = List.copyOf(found);
    }

    /** Returns who has the case, in words. */
    public String with(Found one) {
        return one.team() == null
                ? say("caseload.find.nobody")
                : say("caseload.find.with", Objects.toString(one.manager(), "–"), one.team());
    }
}
