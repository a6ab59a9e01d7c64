package org.offload.platform.own;

import org.offload.platform.BearerCode;
import org.offload.platform.Problem;
import org.offload.platform.Typed;
import org.offload.platform.account.Account;
import org.offload.platform.account.AccountChange.What;
import org.offload.platform.account.AccountChanges;
import org.offload.platform.account.OneTimeCodes;
import org.offload.platform.account.Sessions;
import org.offload.platform.account.StoredAccounts;
import org.offload.platform.signin.Throttle;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Optional;

/**
 * Chooses a password: by a one-time code, or by the present one. It is no receipt's work: a receipt
 * keeps a digest of the form, and a password must not leave even that.
 */
@Service
class ChoosePassword {

    static final String CODE = "code";
    static final String PRESENT = "passwordNow";

    private final StoredAccounts accounts;
    private final OneTimeCodes codes;
    private final AccountChanges changes;
    private final Sessions sessions;
    private final Throttle throttle;
    private final PasswordEncoder encoder;

    ChoosePassword(
            StoredAccounts accounts,
            OneTimeCodes codes,
            AccountChanges changes,
            Sessions sessions,
            Throttle throttle,
            PasswordEncoder encoder) {
        this.accounts = accounts;
        this.codes = codes;
        this.changes = changes;
        this.sessions = sessions;
        this.throttle = throttle;
        this.encoder = encoder;
    }

    /** What became of it. */
    sealed interface Chosen {

        /** It is chosen; the message says how strong it is. */
        record With(String notice) implements Chosen {}

        record Mend(List<Problem> problems) implements Chosen {}
    }

    /** Chooses a password by a one-time code, which is used up by it. */
    @Transactional
    public Chosen byCode(Typed typed) {
        Optional<BearerCode> code = BearerCode.parse(typed.one(CODE));
        Optional<Account> account = code.flatMap(codes::owner).flatMap(accounts::named);
        if (account.isEmpty()) {
            return new Chosen.Mend(
                    List.of(
                            Problem.of(
                                    CODE,
                                    typed.one(CODE).isBlank()
                                            ? "platform.welcome.code.missing"
                                            : "platform.welcome.code.over")));
        }
        var password = NewPassword.of(typed);
        List<Problem> problems = password.problems(account.get());
        if (!problems.isEmpty()) {
            return new Chosen.Mend(problems);
        }
        if (!codes.use(code.orElseThrow())) {
            return new Chosen.Mend(List.of(Problem.of(CODE, "platform.welcome.code.over")));
        }
        throttle.forget(account.get().username());
        return choose(account.get(), password, "");
    }

    /**
     * Chooses another password by the present one; wrong tries count as those to sign in do.
     *
     * @param here the session that goes on; all others end
     */
    @Transactional
    public Chosen byPresent(String username, Typed typed, String here) {
        Account account = accounts.named(username).orElseThrow();
        if (!throttle.allows(username)) {
            return new Chosen.Mend(List.of(Problem.of(PRESENT, "platform.signIn.tooOften")));
        }
        String hash = account.passwordHash();
        if (hash == null || !encoder.matches(typed.one(PRESENT), hash)) {
            return new Chosen.Mend(List.of(Problem.of(PRESENT, "platform.password.wrong")));
        }
        throttle.forget(username);
        var password = NewPassword.of(typed);
        List<Problem> problems = password.problems(account);
        if (problems.isEmpty() && password.password().equals(typed.one(PRESENT))) {
            problems = List.of(Problem.of(NewPassword.FIELD, "platform.password.same"));
        }
        return problems.isEmpty() ? choose(account, password, here) : new Chosen.Mend(problems);
    }

    private Chosen choose(Account account, NewPassword password, String here) {
        String username = account.username();
        accounts.setPassword(username, accounts.hash(password.password()), false);
        sessions.endBut(username, here);
        changes.keep(username, username, What.PASSWORD_CHOSEN);
        return new Chosen.With(password.notice(account));
    }
}
