package org.offload.platform.account;

import org.jspecify.annotations.Nullable;
import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.NotFound;
import org.offload.platform.Pages;
import org.offload.platform.PlainDates;
import org.offload.platform.Reading;
import org.offload.platform.Receipts;
import org.offload.platform.Role;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives an account a role from a day on, and ends one. */
@Controller
@RequestMapping("/accounts/{username}/roles")
class RoleController {

    private static final String WORDS = "platform.account.roleForm";

    private final Pages pages;
    private final Forms forms;
    private final Receipts receipts;
    private final StoredAccounts accounts;
    private final AccountRoles roles;
    private final KeepAccount keep;
    private final ServiceClock clock;

    RoleController(
            Pages pages,
            Forms forms,
            Receipts receipts,
            StoredAccounts accounts,
            AccountRoles roles,
            KeepAccount keep,
            ServiceClock clock) {
        this.pages = pages;
        this.forms = forms;
        this.receipts = receipts;
        this.accounts = accounts;
        this.roles = roles;
        this.keep = keep;
        this.clock = clock;
    }

    @May(Job.KEEP_ACCOUNTS)
    @GetMapping("/new")
    View open(Visit visit, @PathVariable String username) {
        Account account = find(username);
        var values = Map.of("from", PlainDates.typed(clock.today()));
        var frame = visit.frame(account.displayName());
        return show(account, forms.open(frame, WORDS, visit.path(), values));
    }

    @May(Job.KEEP_ACCOUNTS)
    @PostMapping("/new")
    View save(Visit visit, @PathVariable String username, Typed typed) {
        Account account = find(username);
        return switch (receipts.once(visit.user(), typed, () -> give(visit, account, typed))) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash(String path) -> new RedirectView(path);
            case Saved.Refused(var problems) ->
                    show(
                            account,
                            forms.again(
                                    visit.frame(account.displayName()), WORDS, typed, problems));
        };
    }

    private Saved give(Visit visit, Account account, Typed typed) {
        var reading = new Reading(typed, WORDS, clock.today());
        Optional<Role> role = reading.choice("role", Role.class);
        Optional<LocalDate> from = reading.requiredDate("from");
        @Nullable LocalDate to = reading.date("to").orElse(null);
        if (from.isPresent() && from.get().isBefore(clock.today())) {
            reading.refuse("from", WORDS + ".from.past");
        }
        if (from.isPresent() && to != null && to.isBefore(from.get())) {
            reading.refuse("to", WORDS + ".to.early");
        }
        if (role.isEmpty() || from.isEmpty() || !reading.problems().isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        var dated = new DatedRole(role.get(), from.get(), to);
        return saved(
                visit,
                account,
                "from",
                keep.give(visit.user(), account.username(), dated, typed.has("endPresent")));
    }

    @May(Job.KEEP_ACCOUNTS)
    @GetMapping("/{from}/end")
    View openEnd(Visit visit, @PathVariable String username, @PathVariable LocalDate from) {
        Account account = find(username);
        DatedRole role = role(account, from);
        var values = Map.of("last", PlainDates.typed(clock.today()));
        var frame = visit.frame(account.displayName());
        return showEnd(account, role, forms.open(frame, WORDS, visit.path(), values));
    }

    @May(Job.KEEP_ACCOUNTS)
    @PostMapping("/{from}/end")
    View end(
            Visit visit, @PathVariable String username, @PathVariable LocalDate from, Typed typed) {
        Account account = find(username);
        DatedRole role = role(account, from);
        return switch (receipts.once(visit.user(), typed, () -> end(visit, account, role, typed))) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash(String path) -> new RedirectView(path);
            case Saved.Refused(var problems) ->
                    showEnd(
                            account,
                            role,
                            forms.again(
                                    visit.frame(account.displayName()), WORDS, typed, problems));
        };
    }

    private Saved end(Visit visit, Account account, DatedRole role, Typed typed) {
        var reading = new Reading(typed, WORDS, clock.today());
        Optional<LocalDate> last = reading.requiredDate("last");
        if (last.isPresent() && last.get().isBefore(clock.today().minusDays(1))) {
            reading.refuse("last", WORDS + ".last.past");
        }
        if (last.isEmpty() || !reading.problems().isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        return saved(
                visit,
                account,
                "last",
                keep.end(visit.user(), account.username(), role, last.get()));
    }

    private static Saved saved(
            Visit visit, Account account, String field, Optional<Refusal> refusal) {
        return refusal.<Saved>map(
                        why -> new Saved.Refused(List.of(why.beside(field, visit.words()))))
                .orElseGet(
                        () ->
                                new Saved.To(
                                        "/accounts/"
                                                + account.username()
                                                + "?notice=platform.notice.accountSaved"));
    }

    private View show(Account account, Form form) {
        return pages.show(
                new RolePage(
                        form.frame(), form, account, RoleChoices.of(form.frame().visit().words())),
                status(form));
    }

    private View showEnd(Account account, DatedRole role, Form form) {
        return pages.show(new EndRolePage(form.frame(), form, account, role), status(form));
    }

    private static HttpStatus status(Form form) {
        return form.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    private DatedRole role(Account account, LocalDate from) {
        return roles.of(account.username())
                .from(from)
                .filter(role -> !role.isOver(clock.today()))
                .orElseThrow(NotFound::new);
    }

    private Account find(String username) {
        return accounts.named(username.replace("\u0000", "")).orElseThrow(NotFound::new);
    }
}
