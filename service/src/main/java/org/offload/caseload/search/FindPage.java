package org.offload.caseload.search;

import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;
import java.util.Objects;

/**
 * Finding a person.
 *
 * @param q what was typed; empty at first
 * @param searched whether somebody was looked for; else those found were opened lately
 * @param more the address of the next page; empty for none
 */
public record FindPage(Frame frame, String q, boolean searched, List<Found> found, String more)
        implements Page {

    public FindPage {
        found = List.copyOf(found);
    }

    /** Returns who has the case, in words. */
    public String with(Found one) {
        return one.team() == null
                ? say("caseload.find.nobody")
                : one.manager() == null
                        ? say("caseload.managers.waits", one.team())
                        : say("caseload.find.with", Objects.toString(one.manager()), one.team());
    }

    /** Returns why somebody was found, in words; empty where it is clear from the name. */
    public String why(Found one) {
        return !searched || one.why() == Found.Why.NAME
                ? ""
                : say("caseload.find.why." + one.why().name(), one.said());
    }
}
