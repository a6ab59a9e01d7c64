package org.offload.platform.account;

import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * Inviting somebody.
 *
 * @param staff members of staff to choose from, if what was typed fits several
 */
public record InvitePage(Frame frame, Form form, List<Choice> staff, List<Choice> roles)
        implements Page {

    public InvitePage {
        staff = List.copyOf(staff);
        roles = List.copyOf(roles);
    }
}
