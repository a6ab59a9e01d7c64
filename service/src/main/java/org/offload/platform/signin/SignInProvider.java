package org.offload.platform.signin;

import org.offload.platform.Audit;
import org.offload.platform.account.Account;
import org.offload.platform.account.Passwords;
import org.offload.platform.account.StoredAccounts;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Checks a name and a password against the built-in accounts, not too often. */
@Component
class SignInProvider implements AuthenticationProvider {

    private final StoredAccounts accounts;
    private final PasswordEncoder encoder;
    private final Throttle throttle;
    private final Audit audit;
    private final Passwords passwords;
    private final SingletonSupplier<String> hashOfNobody;

    SignInProvider(
            StoredAccounts accounts,
            PasswordEncoder encoder,
            Throttle throttle,
            Audit audit,
            Passwords passwords) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.throttle = throttle;
        this.audit = audit;
        this.passwords = passwords;
        this.hashOfNobody =
                SingletonSupplier.of(() -> Objects.requireNonNull(encoder.encode("nobody")));
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        if (!passwords.isOn()) {
            throw new BadCredentialsException("passwords are switched off");
        }
        // No database takes a NUL in a text.
        String username = asked.getName().replace("\u0000", "").strip().toLowerCase(Locale.ROOT);
        if (!throttle.allows(username)) {
            throw new LockedException("throttled");
        }
        Optional<Account> account = accounts.named(username);
        // A hash is compared in any case: an unknown name takes as long as a wrong password.
        boolean right =
                encoder.matches(
                        Objects.toString(asked.getCredentials(), ""),
                        account.map(Account::passwordHash).orElseGet(hashOfNobody::obtain));
        // Without a password of its own, an account must not open by that of nobody.
        boolean opens = account.filter(it -> it.passwordHash() != null && !it.locked()).isPresent();
        if (!right || !opens) {
            account.ifPresent(known -> audit.ofSignIn(known.username(), "sign-in failed"));
            throw new BadCredentialsException("no such account and password");
        }
        throttle.forget(username);
        if (account.map(Account::role).isEmpty()) {
            audit.ofSignIn(username, "sign-in without a role");
            throw new DisabledException("no role in force");
        }
        accounts.signedIn(username, null);
        audit.ofSignIn(username, "signed in");
        return UsernamePasswordAuthenticationToken.authenticated(username, null, List.of());
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
