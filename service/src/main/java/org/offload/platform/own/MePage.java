package org.offload.platform.own;

import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;
import org.offload.platform.PlainDates;
import org.offload.platform.account.Account;
import org.offload.platform.account.Sessions.InUse;

import java.util.List;

/**
 * One's own account.
 *
 * @param button for the form that has no fields
 * @param password whether there is a password to change
 * @param sessions latest used first
 * @param here the id of this session
 */
public record MePage(
        Frame frame,
        Form button,
        Account account,
        boolean password,
        List<InUse> sessions,
        String here)
        implements Page {

    public MePage {
        sessions = List.copyOf(sessions);
    }

    /** Returns a session in words. */
    public String inWords(InUse session) {
        return say(
                session.id().equals(here) ? "platform.me.here" : "platform.me.elsewhere",
                PlainDates.moment(session.since()),
                PlainDates.moment(session.lastUsed()));
    }
}
