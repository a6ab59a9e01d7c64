package org.offload.platform.account;

import org.offload.platform.BearerCode;
import org.offload.platform.Reading;
import org.offload.platform.Role;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.offload.platform.account.AccountChange.What;
import org.springframework.stereotype.Service;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes an account with its first role, and the code that opens it. */
@Service
class InviteAccount {

    static final Duration LIFE = Duration.ofDays(7);

    private static final int LONGEST_USERNAME = 60;

    private final StoredAccounts accounts;
    private final AccountRoles roles;
    private final AccountFields fields;
    private final OneTimeCodes codes;
    private final AccountChanges changes;
    private final ServiceClock clock;

    InviteAccount(
            StoredAccounts accounts,
            AccountRoles roles,
            AccountFields fields,
            OneTimeCodes codes,
            AccountChanges changes,
            ServiceClock clock) {
        this.accounts = accounts;
        this.roles = roles;
        this.fields = fields;
        this.codes = codes;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Makes the account that was asked for.
     *
     * @param shown is given the code, which is kept nowhere in the clear
     */
    Saved handle(User actor, Typed typed, Consumer<BearerCode> shown) {
        var reading = new Reading(typed, AccountFields.WORDS, clock.today());
        Optional<String> username = username(reading);
        Details details = fields.details(typed, reading, username.orElse(""));
        Optional<Role> role = reading.choice("role", Role.class);
        Optional<LocalDate> from = reading.requiredDate("from");
        if (username.isEmpty()
                || role.isEmpty()
                || from.isEmpty()
                || !reading.problems().isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        var dated = new DatedRole(role.get(), from.get(), null);
        if (!accounts.add(username.get(), details, null, null)) {
            return Saved.Refused.because(
                    "username", AccountFields.WORDS + ".username.taken", username.get());
        }
        roles.add(username.get(), dated);
        changes.keep(actor.username(), username.get(), What.INVITED, dated);
        shown.accept(codes.give(username.get(), LIFE));
        return new Saved.To("/accounts/" + username.get() + "?notice=platform.notice.invited");
    }

    private Optional<String> username(Reading reading) {
        String typed = reading.required("username", LONGEST_USERNAME);
        Optional<String> username = Usernames.parse(typed);
        if (username.isEmpty() && !typed.isEmpty()) {
            reading.refuse("username", AccountFields.WORDS + ".username.shape");
        }
        username.flatMap(accounts::named)
                .ifPresent(
                        other ->
                                reading.refuse(
                                        "username",
                                        AccountFields.WORDS + ".username.taken",
                                        other.username()));
        return username;
    }
}
