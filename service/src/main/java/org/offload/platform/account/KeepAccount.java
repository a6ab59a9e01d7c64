package org.offload.platform.account;

import org.offload.platform.BearerCode;
import org.offload.platform.ServiceClock;
import org.offload.platform.User;
import org.offload.platform.account.AccountChange.What;
import org.springframework.stereotype.Service;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Changes whose account opens, within the transaction of a form. Whoever would shut themselves out,
 * or the last who keeps accounts, is refused.
 */
@Service
class KeepAccount {

    static final Duration RESET_LIFE = Duration.ofDays(1);

    private final StoredAccounts accounts;
    private final AccountRoles roles;
    private final OneTimeCodes codes;
    private final AccountChanges changes;
    private final Sessions sessions;
    private final ServiceClock clock;

    KeepAccount(
            StoredAccounts accounts,
            AccountRoles roles,
            OneTimeCodes codes,
            AccountChanges changes,
            Sessions sessions,
            ServiceClock clock) {
        this.accounts = accounts;
        this.roles = roles;
        this.codes = codes;
        this.changes = changes;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Locks an account and ends its sessions; returns what stands against it. */
    Optional<Refusal> lock(User actor, String username) {
        Optional<Refusal> refusal = refusal(actor, username);
        if (refusal.isEmpty()) {
            accounts.setLocked(username, true);
            sessions.end(username);
            changes.keep(actor.username(), username, What.LOCKED);
        }
        return refusal;
    }

    void unlock(User actor, String username) {
        accounts.setLocked(username, false);
        changes.keep(actor.username(), username, What.UNLOCKED);
    }

    /**
     * Stops the password and every session of an account at once.
     *
     * @param shown is given the code with which another password may be chosen
     */
    Optional<Refusal> reset(User actor, String username, Consumer<BearerCode> shown) {
        Optional<Refusal> refusal = refusal(actor, username);
        if (refusal.isEmpty()) {
            accounts.setPassword(username, null, false);
            sessions.end(username);
            changes.keep(actor.username(), username, What.RESET);
            shown.accept(codes.give(username, RESET_LIFE));
        }
        return refusal;
    }

    /** Lets someone in once more with their password, to choose another. */
    void askForNewPassword(User actor, Account account) {
        accounts.setPassword(account.username(), account.passwordHash(), true);
        sessions.end(account.username());
        changes.keep(actor.username(), account.username(), What.MUST_CHANGE);
    }

    void signOut(User actor, String username) {
        sessions.end(username);
        changes.keep(actor.username(), username, What.SIGNED_OUT);
    }

    /**
     * Gives an account a role; nobody gives one to themselves.
     *
     * @param endPresent whether the role in force on the first day ends the day before
     */
    Optional<Refusal> give(User actor, String username, DatedRole role, boolean endPresent) {
        if (actor.username().equals(username)) {
            return Optional.of(new Refusal.Yourself());
        }
        accounts.takeTurn(actor.username(), username);
        Optional<DatedRole> present = roles.of(username).on(role.from());
        if (endPresent && present.isPresent()) {
            Optional<Refusal> refusal = refusal(actor, username);
            if (refusal.isPresent()) {
                return refusal;
            }
            roles.end(username, present.get().from(), role.from().minusDays(1));
        }
        Optional<DatedRole> inTheWay = roles.of(username).inTheWayOf(role);
        if (inTheWay.isPresent()) {
            return Optional.of(new Refusal.Overlap(inTheWay.get()));
        }
        roles.add(username, role);
        changes.keep(actor.username(), username, What.ROLE_GIVEN, role);
        return Optional.empty();
    }

    /** Ends a role; one that has not begun by then is taken away. */
    Optional<Refusal> end(User actor, String username, DatedRole role, LocalDate last) {
        Optional<Refusal> refusal = refusal(actor, username);
        if (refusal.isEmpty()) {
            roles.end(username, role.from(), last);
            var ended =
                    new DatedRole(
                            role.role(),
                            role.from(),
                            last.isBefore(role.from()) ? role.from() : last);
            changes.keep(actor.username(), username, What.ROLE_ENDED, ended);
        }
        return refusal;
    }

    private Optional<Refusal> refusal(User actor, String username) {
        accounts.takeTurn(actor.username(), username);
        if (accounts.active(actor.username()).isEmpty()) {
            return Optional.of(new Refusal.ShutOut());
        }
        return new Keepers(roles.lasting(KeepingRoles.all(), clock.today()))
                .refusal(actor.username(), username);
    }
}
