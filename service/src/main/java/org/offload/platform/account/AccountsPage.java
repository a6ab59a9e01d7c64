package org.offload.platform.account;

import org.offload.platform.Frame;
import org.offload.platform.Page;
import org.offload.platform.Role;

import java.util.List;
import java.util.Optional;

/**
 * A page of the list of accounts.
 *
 * @param q what was searched for; empty for all
 * @param next the address of the next page; empty if there is none
 * @param further whether this is not the first page
 */
public record AccountsPage(
        Frame frame, String q, List<Account> accounts, String next, boolean further)
        implements Page {

    public AccountsPage {
        accounts = List.copyOf(accounts);
    }

    /** Returns the role that is in force, in words. */
    public String role(Account account) {
        return Optional.ofNullable(account.role())
                .map((Role role) -> name("platform.role", role))
                .orElseGet(() -> say("platform.account.noRole"));
    }
}
