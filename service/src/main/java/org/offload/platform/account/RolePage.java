package org.offload.platform.account;

import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/** Giving an account a role. */
public record RolePage(Frame frame, Form form, Account account, List<Choice> roles)
        implements Page {

    public RolePage {
        roles = List.copyOf(roles);
    }
}
