package org.offload.platform.account;

import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * Changing whose account it is.
 *
 * @param staff members of staff to choose from, if what was typed fits several
 */
public record DetailsPage(Frame frame, Form form, Account account, List<Choice> staff)
        implements Page {

    public DetailsPage {
        staff = List.copyOf(staff);
    }

    /** Returns the state that is being changed; once both were shown, that is the latest. */
    public String version() {
        boolean bothShown =
                form.problems().stream().anyMatch(problem -> problem.key().endsWith(".stale"));
        return bothShown ? String.valueOf(account.version()) : form.value("version");
    }
}
