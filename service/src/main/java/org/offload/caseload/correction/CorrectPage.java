package org.offload.caseload.correction;

import org.offload.caseload.header.CaseHeader;
import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * Correcting one entry of the log.
 *
 * @param here the address of the entry
 * @param version that it is at
 * @param counts whether it counts as a failure to comply
 * @param meanwhile what somebody else saved since the form was opened, beside what was typed
 */
public record CorrectPage(
        Frame frame,
        CaseHeader header,
        Form form,
        Offered offered,
        String here,
        int version,
        boolean counts,
        List<Meanwhile> meanwhile)
        implements Page {

    public CorrectPage {
        meanwhile = List.copyOf(meanwhile);
    }

    /**
     * The answers that the lists of the page offer.
     *
     * @param allowed the outcomes of each kind, as {@code COPT=AFTC ATTC;CTOB=NOANS}
     */
    public record Offered(
            List<Choice> kinds,
            List<Choice> places,
            List<Choice> abouts,
            List<Choice> outcomes,
            String allowed) {

        public Offered {
            kinds = List.copyOf(kinds);
            places = List.copyOf(places);
            abouts = List.copyOf(abouts);
            outcomes = List.copyOf(outcomes);
        }
    }

    /** A field in which what is saved differs from what was typed. */
    public record Meanwhile(String label, String saved, String typed) {}
}
