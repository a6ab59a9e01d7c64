package org.offload.voice.concern;

import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * The concerns that staff have raised.
 *
 * @param counts how many are open, and late
 * @param apart how many protected disclosures there are that are not listed; empty for none
 * @param more the address of the next part; empty if there is none
 */
public record ConcernsPage(
        Frame frame,
        Form form,
        List<Choice> shows,
        List<Choice> places,
        String counts,
        String apart,
        List<ConcernRow> rows,
        String more)
        implements Page {

    public ConcernsPage {
        shows = List.copyOf(shows);
        places = List.copyOf(places);
        rows = List.copyOf(rows);
    }
}
