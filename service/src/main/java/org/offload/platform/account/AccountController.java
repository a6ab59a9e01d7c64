package org.offload.platform.account;

import jakarta.servlet.http.HttpServletRequest;

import org.offload.platform.BearerCode;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.NotFound;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.offload.platform.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** One account, and what can be done to it at once. */
@Controller
@RequestMapping("/accounts/{username}")
class AccountController {

    private final AccountPages accountPages;
    private final CodePages codePages;
    private final StoredAccounts accounts;
    private final KeepAccount keep;
    private final Receipts receipts;

    AccountController(
            AccountPages accountPages,
            CodePages codePages,
            StoredAccounts accounts,
            KeepAccount keep,
            Receipts receipts) {
        this.accountPages = accountPages;
        this.codePages = codePages;
        this.accounts = accounts;
        this.keep = keep;
        this.receipts = receipts;
    }

    @May(Job.KEEP_ACCOUNTS)
    @GetMapping
    View show(Visit visit, @PathVariable String username) {
        return accountPages.show(visit, find(username), List.of());
    }

    @May(Job.KEEP_ACCOUNTS)
    @PostMapping("/lock")
    View lock(Visit visit, @PathVariable String username, Typed typed) {
        Account account = find(username);
        User user = visit.user();
        return act(visit, account, typed, "locked", () -> keep.lock(user, account.username()));
    }

    @May(Job.KEEP_ACCOUNTS)
    @PostMapping("/unlock")
    View unlock(Visit visit, @PathVariable String username, Typed typed) {
        Account account = find(username);
        return act(
                visit,
                account,
                typed,
                "unlocked",
                () -> done(() -> keep.unlock(visit.user(), account.username())));
    }

    @May(Job.KEEP_ACCOUNTS)
    @PostMapping("/new-password")
    View askForNewPassword(Visit visit, @PathVariable String username, Typed typed) {
        Account account = find(username);
        return act(
                visit,
                account,
                typed,
                "newPassword",
                () -> done(() -> keep.askForNewPassword(visit.user(), account)));
    }

    @May(Job.KEEP_ACCOUNTS)
    @PostMapping("/sign-out")
    View signOut(Visit visit, @PathVariable String username, Typed typed) {
        Account account = find(username);
        return act(
                visit,
                account,
                typed,
                "signedOutEverywhere",
                () -> done(() -> keep.signOut(visit.user(), account.username())));
    }

    @May(Job.KEEP_ACCOUNTS)
    @PostMapping("/reset")
    View reset(
            Visit visit, @PathVariable String username, Typed typed, HttpServletRequest request) {
        Account account = find(username);
        var code = new AtomicReference<BearerCode>();
        View view =
                act(
                        visit,
                        account,
                        typed,
                        "reset",
                        () -> keep.reset(visit.user(), account.username(), code::set));
        return code.get() == null
                ? view
                : codePages.show(
                        visit,
                        request,
                        code.get(),
                        KeepAccount.RESET_LIFE,
                        "/accounts/" + account.username());
    }

    private static Optional<Refusal> done(Runnable change) {
        change.run();
        return Optional.empty();
    }

    private View act(
            Visit visit,
            Account account,
            Typed typed,
            String notice,
            Supplier<Optional<Refusal>> change) {
        String path = "/accounts/" + account.username();
        Supplier<Saved> saving =
                () ->
                        change.get()
                                .<Saved>map(
                                        why ->
                                                new Saved.Refused(
                                                        List.of(why.beside("acts", visit.words()))))
                                .orElseGet(
                                        () ->
                                                new Saved.To(
                                                        path
                                                                + "?notice=platform.notice."
                                                                + notice));
        return switch (receipts.once(visit.user(), typed, saving)) {
            case Saved.To(String to) -> new RedirectView(to);
            case Saved.Clash(String to) -> new RedirectView(to);
            case Saved.Refused(var problems) -> accountPages.show(visit, account, problems);
        };
    }

    private Account find(String username) {
        return accounts.named(username.replace("\u0000", "")).orElseThrow(NotFound::new);
    }
}
