package org.offload.rulebook.finder;

import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;
import java.util.Map;

/**
 * Cases by their facts.
 *
 * @param form with the boxes, in the words of the facts
 * @param whose whose cases may be looked through
 * @param asked the facts that matter, with their categories
 * @param others those that do not
 * @param missing what may be missing
 * @param what is looked for, in words; empty until something is
 * @param count how many cases, in words
 * @param fields of what is looked for, for the form that keeps it
 * @param more the address of the next page; empty for none
 * @param file the address of the list as a file; empty for those who may not take it away
 */
public record FinderPage(
        Frame frame,
        Form form,
        List<Choice> whose,
        Map<String, List<Choice>> asked,
        Map<String, List<Choice>> others,
        List<Choice> missing,
        List<String> what,
        String count,
        List<Row> rows,
        List<Kept> kept,
        Form keep,
        List<Choice> teams,
        Map<String, String> fields,
        String more,
        String file)
        implements Page {

    public FinderPage {
        whose = List.copyOf(whose);
        missing = List.copyOf(missing);
        what = List.copyOf(what);
        rows = List.copyOf(rows);
        kept = List.copyOf(kept);
        teams = List.copyOf(teams);
    }

    /**
     * A case.
     *
     * @param facts what it has of the facts that are looked for, in words
     * @param missing what is missing, in words, each with the page where that is mended
     */
    public record Row(String crn, String name, String officer, String facts, List<Mend> missing) {

        public Row {
            missing = List.copyOf(missing);
        }
    }

    /** Something missing, and where that is mended. */
    public record Mend(String what, String link) {}

    /**
     * A question that was kept.
     *
     * @param remove the address where it is forgotten; empty for somebody else's
     */
    public record Kept(String name, String link, String remove) {}
}
