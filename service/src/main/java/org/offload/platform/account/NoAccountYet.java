package org.offload.platform.account;

import org.offload.platform.ReadyNote;
import org.springframework.stereotype.Component;

import java.util.List;

/** Tells whoever has started a service without accounts how to make the first. */
@Component
class NoAccountYet implements ReadyNote {

    private final StoredAccounts accounts;

    NoAccountYet(StoredAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<String> lines() {
        return accounts.isEmpty()
                ? List.of(
                        "Nobody can sign in yet. Make the first account, with the same --data or",
                        "--database as here: ./offload account first NAME")
                : List.of();
    }
}
