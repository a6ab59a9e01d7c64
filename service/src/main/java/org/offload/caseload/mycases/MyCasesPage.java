package org.offload.caseload.mycases;

import org.offload.kernel.Crn;
import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;
import java.util.Map;

/**
 * A list of cases.
 *
 * @param form of the terms
 * @param choices for each term that has some, by field
 * @param heads the columns, each with a link that sorts by it
 * @param others whether the list may hold cases of others, so that each says whose it is
 * @param narrowed whether any term leaves cases out
 * @param save the form that gives the terms a name
 * @param more the address of the next page; empty for none
 * @param file the address of the list as a file; empty for those who may not take it away
 * @param finder the address of the page that finds cases by any of their facts
 */
public record MyCasesPage(
        Frame frame,
        Form form,
        Map<String, List<Choice>> choices,
        List<Head> heads,
        List<Row> rows,
        boolean others,
        boolean narrowed,
        List<View> views,
        Form save,
        Map<String, String> terms,
        String more,
        String file,
        String finder)
        implements Page {

    public MyCasesPage {
        choices = Map.copyOf(choices);
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        views = List.copyOf(views);
        terms = Map.copyOf(terms);
    }

    /** A column. */
    public record Head(String words, String link, boolean sorted) {}

    /** A case, in words. */
    public record Row(
            Crn crn,
            String name,
            String manager,
            String harm,
            int harmRank,
            String tier,
            String next,
            String last,
            String flags) {}

    /** Terms that somebody has given a name. */
    public record View(String name, String link, String id) {}

    /** Returns the choices of a field. */
    public List<Choice> of(String field) {
        return choices.getOrDefault(field, List.of());
    }
}
