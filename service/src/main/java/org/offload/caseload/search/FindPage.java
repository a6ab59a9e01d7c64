package org.offload.caseload.search;

import org.offload.caseload.search.Found.Why;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Finding a person.
 *
 * @param q what was typed; empty at first
 * @param searched whether somebody was looked for; else those found were opened lately
 * @param more the address of the next page; empty for none
 */
public record FindPage(Frame frame, String q, boolean searched, List<Found> found, String more)
        implements Page {

    private static final Set<Why> CLEAR = Set.of(Why.NAME, Why.BEGINS);

    public FindPage {
        found = List.copyOf(found);
    }

    /** Returns what was found, in words: where so many have a surname like that, only they. */
    public String told() {
        if (found.isEmpty()) {
            return say("caseload.find.none");
        }
        if (found.getFirst().why() == Why.BEGINS) {
            return say("caseload.find.begins", found.size());
        }
        return say(more.isEmpty() ? "caseload.find.some" : "caseload.find.first", found.size());
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
        return !searched || CLEAR.contains(one.why())
                ? ""
                : say("caseload.find.why." + one.why().name(), one.said());
    }
}
