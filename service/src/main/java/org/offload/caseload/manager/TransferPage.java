package org.offload.caseload.manager;

import org.offload.caseload.header.CaseHeader;
import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * Asking for another manager: first the team, then the rest.
 *
 * @param words by which a team was looked for
 * @param teams to choose from; empty once one is chosen
 * @param chosen the team; empty code until one is chosen
 */
public record TransferPage(
        Frame frame,
        CaseHeader header,
        Form form,
        String words,
        List<ReceivingTeam> teams,
        ReceivingTeam chosen,
        List<Row> items,
        List<Choice> officers,
        List<Choice> reasons)
        implements Page {

    public TransferPage {
        teams = List.copyOf(teams);
        items = List.copyOf(items);
        officers = List.copyOf(officers);
        reasons = List.copyOf(reasons);
    }

    /**
     * An item to tick.
     *
     * @param field of the form
     * @param asked whether another transfer of it waits for an answer
     */
    public record Row(String field, String what, String with, boolean asked) {}

    /** Returns what is wrong with the choice of items; empty for nothing. */
    public String itemsError() {
        return form.problems().stream()
                .filter(problem -> problem.field().equals("items"))
                .map(problem -> frame.visit().words().say(problem))
                .findFirst()
                .orElse("");
    }
}
