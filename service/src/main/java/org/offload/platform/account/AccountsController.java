package org.offload.platform.account;

import org.offload.platform.AdministrationLink;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.NavLink;
import org.offload.platform.NotFound;
import org.offload.platform.Pages;
import org.offload.platform.StoredSearches;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The list of accounts, page by page, and those whose names have a part. */
@Controller
class AccountsController {

    static final int PAGE = 25;

    private final Pages pages;
    private final StoredAccounts accounts;
    private final StoredSearches searches;

    AccountsController(Pages pages, StoredAccounts accounts, StoredSearches searches) {
        this.pages = pages;
        this.accounts = accounts;
        this.searches = searches;
    }

    @Bean
    static NavLink accountsLink() {
        return new NavLink("platform.account.nav", "/accounts", Job.KEEP_ACCOUNTS, 80);
    }

    @Bean
    static AdministrationLink accountsAmongTheRest() {
        return new AdministrationLink("platform.account.nav", "/accounts", Job.KEEP_ACCOUNTS, 60);
    }

    @May(Job.KEEP_ACCOUNTS)
    @GetMapping("/accounts")
    View list(Visit visit, @RequestParam(defaultValue = "") String after) {
        return show(visit, "", after, "/accounts");
    }

    @May(Job.KEEP_ACCOUNTS)
    @PostMapping("/accounts")
    View search(Visit visit, Typed typed) {
        String q = typed.one("q").strip();
        return new RedirectView(
                q.isEmpty()
                        ? "/accounts"
                        : "/accounts/found/" + searches.keep(visit.user(), Map.of("q", q)));
    }

    @May(Job.KEEP_ACCOUNTS)
    @GetMapping("/accounts/found/{search}")
    View found(
            Visit visit, @PathVariable UUID search, @RequestParam(defaultValue = "") String after) {
        Map<String, String> terms = searches.find(visit.user(), search).orElseThrow(NotFound::new);
        return show(visit, terms.getOrDefault("q", ""), after, "/accounts/found/" + search);
    }

    /** Asks for one more than it shows, to know whether there are more. */
    private View show(Visit visit, String q, String after, String path) {
        List<Account> found =
                accounts.page(q.toLowerCase(Locale.UK), after.replace("\u0000", ""), PAGE + 1);
        boolean more = found.size() > PAGE;
        List<Account> shown = more ? found.subList(0, PAGE) : found;
        String next = more ? path + "?after=" + shown.getLast().username() : "";
        return pages.show(
                new AccountsPage(
                        visit.frameOf("platform.account.title"), q, shown, next, !after.isEmpty()));
    }
}
