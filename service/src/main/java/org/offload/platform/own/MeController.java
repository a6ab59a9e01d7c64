package org.offload.platform.own;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.offload.platform.Forms;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Pages;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.offload.platform.account.Account;
import org.offload.platform.account.AccountChange.What;
import org.offload.platform.account.AccountChanges;
import org.offload.platform.account.Passwords;
import org.offload.platform.account.Sessions;
import org.offload.platform.account.StoredAccounts;
import org.offload.platform.signin.MustChange;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.Map;

/** One's own account: who one is here, the password, and where one is signed in. */
@Controller
@RequestMapping("/me")
class MeController {

    private static final String WORDS = "platform.password";

    private final Pages pages;
    private final Forms forms;
    private final StoredAccounts accounts;
    private final Sessions sessions;
    private final ChoosePassword choose;
    private final AccountChanges changes;
    private final Passwords passwords;

    MeController(
            Pages pages,
            Forms forms,
            StoredAccounts accounts,
            Sessions sessions,
            ChoosePassword choose,
            AccountChanges changes,
            Passwords passwords) {
        this.pages = pages;
        this.forms = forms;
        this.accounts = accounts;
        this.sessions = sessions;
        this.choose = choose;
        this.changes = changes;
        this.passwords = passwords;
    }

    @May(Job.KEEP_OWN_THINGS)
    @GetMapping
    View show(Visit visit, HttpServletRequest request) {
        Account account = accounts.named(visit.user().username()).orElseThrow();
        var frame = visit.frameOf("platform.me.title");
        return pages.show(
                new MePage(
                        frame,
                        forms.button(frame),
                        account,
                        passwords.isOn() && account.passwordHash() != null,
                        sessions.of(account.username()),
                        here(request)));
    }

    @May(Job.KEEP_OWN_THINGS)
    @PostMapping("/sign-out-others")
    View signOutOthers(Visit visit, HttpServletRequest request) {
        String username = visit.user().username();
        if (sessions.endBut(username, here(request)) > 0) {
            changes.keep(username, username, What.SIGNED_OUT);
        }
        return new RedirectView("/me?notice=platform.notice.othersSignedOut");
    }

    @May(Job.KEEP_OWN_THINGS)
    @GetMapping("/password")
    View open(Visit visit, HttpServletRequest request) {
        var frame = visit.frameOf("platform.password.title");
        return pages.show(
                new PasswordPage(
                        frame, forms.open(frame, WORDS, "", Map.of()), MustChange.asked(request)));
    }

    @May(Job.KEEP_OWN_THINGS)
    @PostMapping("/password")
    View change(Visit visit, Typed typed, HttpServletRequest request) {
        return switch (choose.byPresent(visit.user().username(), typed, here(request))) {
            case ChoosePassword.Chosen.With(String notice) -> {
                MustChange.done(request);
                yield new RedirectView("/me?notice=" + notice);
            }
            case ChoosePassword.Chosen.Mend(var problems) -> {
                var frame = visit.frameOf("platform.password.title");
                yield pages.show(
                        new PasswordPage(
                                frame,
                                forms.again(frame, WORDS, typed, problems),
                                MustChange.asked(request)),
                        HttpStatus.UNPROCESSABLE_CONTENT);
            }
        };
    }

    private static String here(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? "" : session.getId();
    }
}
