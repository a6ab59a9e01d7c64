package org.offload.platform.account;

import org.offload.kernel.StaffId;
import org.offload.platform.Forms;
import org.offload.platform.Pages;
import org.offload.platform.PlainDates;
import org.offload.platform.Problem;
import org.offload.platform.ServiceClock;
import org.offload.platform.StaffNames;
import org.offload.platform.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

import java.util.List;
import java.util.Optional;

/** Puts the page of one account together. */
@Component
class AccountPages {

    private final Pages pages;
    private final Forms forms;
    private final AccountRoles roles;
    private final AccountChanges changes;
    private final Sessions sessions;
    private final StaffNames staffNames;
    private final Passwords passwords;
    private final ServiceClock clock;

    AccountPages(
            Pages pages,
            Forms forms,
            AccountRoles roles,
            AccountChanges changes,
            Sessions sessions,
            StaffNames staffNames,
            Passwords passwords,
            ServiceClock clock) {
        this.pages = pages;
        this.forms = forms;
        this.roles = roles;
        this.changes = changes;
        this.sessions = sessions;
        this.staffNames = staffNames;
        this.passwords = passwords;
        this.clock = clock;
    }

    View show(Visit visit, Account account, List<Problem> problems) {
        var frame = visit.frame(account.displayName());
        var facts =
                new AccountPage.Facts(
                        staff(account),
                        Optional.ofNullable(account.lastSignedIn())
                                .map(at -> PlainDates.moment(clock.localOf(at)))
                                .orElse(""),
                        sessions.of(account.username()).size(),
                        passwords.isOn(),
                        account.username().equals(visit.user().username()));
        var page =
                new AccountPage(
                        frame,
                        forms.button(frame),
                        account,
                        facts,
                        roles.of(account.username()).all(),
                        clock.today(),
                        changes.of(account.username()),
                        problems.stream().map(visit.words()::say).toList());
        return pages.show(
                page, problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private String staff(Account account) {
        return Optional.ofNullable(account.staff())
                .map((StaffId id) -> id + " " + staffNames.nameOf(id).orElse(""))
                .map(String::strip)
                .orElse("");
    }
}
