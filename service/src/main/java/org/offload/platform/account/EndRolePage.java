package org.offload.platform.account;

import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

/** Ending a role of an account. */
public record EndRolePage(Frame frame, Form form, Account account, DatedRole role)
        implements Page {}
