package org.offload.platform.oidc;

import org.jspecify.annotations.Nullable;
import org.offload.platform.Audit;
import org.offload.platform.Role;
import org.offload.platform.ServiceClock;
import org.offload.platform.account.Account;
import org.offload.platform.account.AccountChange.What;
import org.offload.platform.account.AccountChanges;
import org.offload.platform.account.AccountRoles;
import org.offload.platform.account.DatedRole;
import org.offload.platform.account.Details;
import org.offload.platform.account.StoredAccounts;
import org.offload.platform.account.Usernames;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Finds the account of whoever comes from the provider, and lets them in, or says why not. */
@Service
@ConditionalOnWebApplication
@Conditional(OidcNamed.class)
class SignInByToken {

    private final OidcSettings settings;
    private final StoredAccounts accounts;
    private final AccountRoles roles;
    private final AccountChanges changes;
    private final Audit audit;
    private final ServiceClock clock;

    SignInByToken(
            OidcSettings settings,
            StoredAccounts accounts,
            AccountRoles roles,
            AccountChanges changes,
            Audit audit,
            ServiceClock clock) {
        this.settings = settings;
        this.accounts = accounts;
        this.roles = roles;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /** What becomes of a token that is right. */
    sealed interface Outcome {

        record SignedIn(String username) implements Outcome {}

        record NotIn(Refused why) implements Outcome {}
    }

    /** Why somebody with a right token does not get in. */
    enum Refused {
        /** The token names no account, or one that is somebody else's. */
        NO_ACCOUNT,
        LOCKED,
        /** The role claim is missing, unknown, or says several roles. */
        ROLE_CLAIM,
        /** The account has no role today. */
        NO_ROLE
    }

    /** Lets somebody in. */
    @Transactional
    public Outcome handle(Claims claims) {
        RoleByClaim.Answer says = settings.roleByClaim().answer(claims.of(settings.roleClaim()));
        @Nullable Role role =
                switch (says) {
                    case RoleByClaim.Answer.Is(Role is) -> is;
                    default -> null;
                };
        if (role == null && !(says instanceof RoleByClaim.Answer.OfAccount)) {
            return new Outcome.NotIn(Refused.ROLE_CLAIM);
        }
        Optional<Account> account = find(claims).or(() -> create(claims));
        if (account.isEmpty()) {
            return new Outcome.NotIn(Refused.NO_ACCOUNT);
        }
        String username = account.get().username();
        if (account.get().locked()) {
            audit.ofSignIn(username, "sign-in failed");
            return new Outcome.NotIn(Refused.LOCKED);
        }
        if (role != null && roles.change(username, role, clock.today())) {
            var dated = new DatedRole(role, clock.today(), null);
            changes.keep(username, username, What.ROLE_BY_PROVIDER, dated);
        }
        accounts.signedIn(username, claims.subject());
        if (accounts.active(username).isEmpty()) {
            audit.ofSignIn(username, "sign-in without a role");
            return new Outcome.NotIn(Refused.NO_ROLE);
        }
        audit.ofSignIn(username, "signed in at the provider");
        return new Outcome.SignedIn(username);
    }

    /**
     * Once somebody has come, the provider's own name for them counts, whatever they are called.
     */
    private Optional<Account> find(Claims claims) {
        return accounts.ofSubject(claims.subject())
                .or(
                        () ->
                                named(claims)
                                        .flatMap(this::called)
                                        .filter(found -> found.subject() == null));
    }

    private Optional<Account> called(String name) {
        return name.contains("@") ? accounts.ofEmail(name) : accounts.named(name);
    }

    /** An address that the provider has not seen proven names nobody. */
    private Optional<String> named(Claims claims) {
        return Optional.ofNullable(claims.of(settings.accountClaim()))
                .map(value -> value.toString().strip().toLowerCase(Locale.ROOT))
                .filter(value -> !value.isEmpty())
                .filter(value -> !value.contains("@") || !claims.isEmailUnproven());
    }

    private Optional<Account> create(Claims claims) {
        if (!settings.createAccounts()) {
            return Optional.empty();
        }
        return named(claims)
                .filter(name -> called(name).isEmpty())
                .flatMap(name -> create(claims, name));
    }

    private Optional<Account> create(Claims claims, String name) {
        Optional<String> username = Usernames.parse(name.replaceFirst("@.*", ""));
        if (username.isEmpty()) {
            return Optional.empty();
        }
        var details =
                new Details(
                        Objects.toString(claims.of("name"), username.get()),
                        null,
                        name.contains("@") ? name : null);
        if (!accounts.add(username.get(), details, claims.subject(), null)) {
            return Optional.empty(); // the name before the @ is somebody else's
        }
        changes.keep(username.get(), username.get(), What.MADE_BY_PROVIDER);
        return accounts.named(username.get());
    }
}
