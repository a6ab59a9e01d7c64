package org.offload.platform.account;

import org.jspecify.annotations.Nullable;
import org.offload.platform.BearerCode;
import org.offload.platform.Command;
import org.offload.platform.PlainDates;
import org.offload.platform.Role;
import org.offload.platform.ServiceClock;
import org.offload.platform.account.AccountChange.What;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * {@code ./offload account first NAME}: the account that keeps the others, for a service that has
 * none yet, and the code that opens it.
 */
@Component
class FirstAccount implements Command {

    private static final int NOT_UNDERSTOOD = 2;

    private final StoredAccounts accounts;
    private final AccountRoles roles;
    private final OneTimeCodes codes;
    private final AccountChanges changes;
    private final PublicAddress address;
    private final ServiceClock clock;
    private final TransactionTemplate transaction;

    FirstAccount(
            StoredAccounts accounts,
            AccountRoles roles,
            OneTimeCodes codes,
            AccountChanges changes,
            PublicAddress address,
            ServiceClock clock,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.roles = roles;
        this.codes = codes;
        this.changes = changes;
        this.address = address;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "account";
    }

    @Override
    public String help() {
        return "account first NAME [E-MAIL]: makes the first account, which keeps the others";
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.size() < 2 || arguments.size() > 3 || !arguments.getFirst().equals("first")) {
            System.err.println("Usage: ./offload account first NAME [E-MAIL]");
            return NOT_UNDERSTOOD;
        }
        Optional<String> username = Usernames.parse(arguments.get(1));
        if (username.isEmpty()) {
            System.err.println(
                    "A user name has two to sixty small letters, digits, dots, hyphens and low"
                            + " lines, and is not \"new\" or \"found\".");
            return NOT_UNDERSTOOD;
        }
        @Nullable String email =
                arguments.size() < 3 ? null : arguments.get(2).toLowerCase(Locale.ROOT);
        return Objects.requireNonNull(transaction.execute(_ -> make(username.get(), email)));
    }

    /** An invitation that ran out before it was used can be made again under the same name. */
    private int make(String username, @Nullable String email) {
        boolean again = accounts.named(username).map(this::isFirstUnopened).orElse(false);
        if (!again && !accounts.isEmpty()) {
            System.err.println(
                    "This service has accounts already. Whoever keeps them can invite others: open"
                            + " Offload and choose Accounts.");
            return 1;
        }
        if (!again) {
            // The least that keeps accounts: it gives everybody else their role and sees no record.
            var role = new DatedRole(Role.SUPPORT, clock.today(), null);
            accounts.add(username, new Details(username, null, email), null, null);
            roles.add(username, role);
            changes.keep(username, username, What.MADE_FIRST, role);
        }
        BearerCode code = codes.give(username, InviteAccount.LIFE);
        System.out.printf(
                """
                The account %s keeps the accounts of this service. Choose its password at
                  %s
                or open /welcome on your Offload and enter the code
                  %s
                It can be used once, until %s.
                """,
                username,
                PublicAddress.link(address.known(), code),
                code.inGroups(),
                PlainDates.moment(clock.localOf(clock.now().plus(InviteAccount.LIFE))));
        return 0;
    }

    private boolean isFirstUnopened(Account account) {
        return account.state() == Account.State.INVITED && changes.isFirst(account.username());
    }
}
