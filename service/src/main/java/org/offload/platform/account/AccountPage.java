package org.offload.platform.account;

import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;
import org.offload.platform.PlainDates;

import java.time.LocalDate;
import java.util.List;

/**
 * One account.
 *
 * @param button for the forms that have no fields
 * @param problems why the last act was refused, in words
 */
public record AccountPage(
        Frame frame,
        Form button,
        Account account,
        Facts facts,
        List<DatedRole> roles,
        LocalDate today,
        List<AccountChange> changes,
        List<String> problems)
        implements Page {

    /**
     * What the page says besides.
     *
     * @param staff the staff record, with its name; empty if there is none
     * @param lastSignedIn in words; empty if they never were
     * @param sessions where they are signed in
     * @param passwords whether people may sign in with a password of Offload's own
     * @param own whether it is the visitor's own account
     */
    public record Facts(
            String staff, String lastSignedIn, int sessions, boolean passwords, boolean own) {}

    public AccountPage {
        roles = List.copyOf(roles);
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
    }

    /** Returns the address of a page below that of the account. */
    public String below(String path) {
        return "/accounts/" + account.username() + "/" + path;
    }

    /** Returns a role and its days in words. */
    public String inWords(DatedRole role) {
        String name = name("platform.role", role.role());
        return role.to() == null
                ? say("platform.account.roleFrom", name, PlainDates.day(role.from()))
                : say(
                        "platform.account.roleFromTo",
                        name,
                        PlainDates.day(role.from()),
                        PlainDates.day(role.to()));
    }

    /** Answers whether a role can still be ended. */
    public boolean canEnd(DatedRole role) {
        return !facts.own() && !role.isOver(today);
    }

    /** Returns a change in words. */
    public String inWords(AccountChange change) {
        String what = name("platform.account.change", change.what());
        return change.role() == null ? what : what + ": " + inWords(change.role());
    }

    /** Returns when a change was made, and by whom. */
    public String when(AccountChange change) {
        return say("platform.account.changed", PlainDates.moment(change.at()), change.by());
    }

    /** Answers whether a password of theirs could be stopped. */
    public boolean canReset() {
        return facts.passwords() && !facts.own();
    }

    /** Answers whether they can be asked for another password. */
    public boolean canAsk() {
        return facts.passwords()
                && !facts.own()
                && account.passwordHash() != null
                && !account.mustChange();
    }
}
