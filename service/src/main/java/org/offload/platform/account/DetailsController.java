package org.offload.platform.account;

import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Frame;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.NotFound;
import org.offload.platform.Pages;
import org.offload.platform.Reading;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.offload.platform.account.AccountChange.What;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.Map;
import java.util.Objects;

/** Changes whose account it is: name, staff record and e-mail address. */
@Controller
@RequestMapping("/accounts/{username}/details")
class DetailsController {

    private final Pages pages;
    private final Forms forms;
    private final Receipts receipts;
    private final StoredAccounts accounts;
    private final AccountFields fields;
    private final AccountChanges changes;
    private final ServiceClock clock;

    DetailsController(
            Pages pages,
            Forms forms,
            Receipts receipts,
            StoredAccounts accounts,
            AccountFields fields,
            AccountChanges changes,
            ServiceClock clock) {
        this.pages = pages;
        this.forms = forms;
        this.receipts = receipts;
        this.accounts = accounts;
        this.fields = fields;
        this.changes = changes;
        this.clock = clock;
    }

    @May(Job.KEEP_ACCOUNTS)
    @GetMapping
    View open(Visit visit, @PathVariable String username) {
        Account now = find(username);
        var values =
                Map.of(
                        "displayName", now.displayName(),
                        "staff", Objects.toString(now.staff(), ""),
                        "email", Objects.toString(now.email(), ""),
                        "version", String.valueOf(now.version()));
        return show(now, forms.open(frame(visit, now), AccountFields.WORDS, visit.path(), values));
    }

    @May(Job.KEEP_ACCOUNTS)
    @PostMapping
    View save(Visit visit, @PathVariable String username, Typed typed) {
        Account now = find(username);
        return switch (receipts.once(visit.user(), typed, () -> change(visit, now, typed))) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash(String path) -> new RedirectView(path);
            case Saved.Refused(var problems) ->
                    show(now, forms.again(frame(visit, now), AccountFields.WORDS, typed, problems));
        };
    }

    private Saved change(Visit visit, Account account, Typed typed) {
        var reading = new Reading(typed, AccountFields.WORDS, clock.today());
        Details details = fields.details(typed, reading, account.username());
        int version = typed.version();
        if (!reading.problems().isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        if (!accounts.change(account.username(), details, version)) {
            return Saved.Refused.because(
                    "displayName",
                    AccountFields.WORDS + ".stale",
                    account.displayName(),
                    Objects.toString(account.staff(), "–"),
                    Objects.toString(account.email(), "–"));
        }
        changes.keep(visit.user().username(), account.username(), What.DETAILS);
        return new Saved.To(
                "/accounts/" + account.username() + "?notice=platform.notice.accountSaved");
    }

    private static Frame frame(Visit visit, Account account) {
        return visit.frame(account.displayName());
    }

    private View show(Account account, Form form) {
        return pages.show(
                new DetailsPage(form.frame(), form, account, fields.choices(form.value("staff"))),
                form.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Account find(String username) {
        return accounts.named(username.replace("\u0000", "")).orElseThrow(NotFound::new);
    }
}
