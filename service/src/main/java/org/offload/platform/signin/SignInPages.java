package org.offload.platform.signin;

import org.offload.platform.PageView;
import org.offload.platform.Pages;
import org.offload.platform.Visit;
import org.offload.platform.account.Passwords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;

/** Shows the sign-in page, with the ways that are configured. */
@Component
class SignInPages {

    private final Pages pages;
    private final Passwords passwords;
    private final ObjectProvider<SingleSignOn> singleSignOn;

    SignInPages(Pages pages, Passwords passwords, ObjectProvider<SingleSignOn> singleSignOn) {
        this.pages = pages;
        this.passwords = passwords;
        this.singleSignOn = singleSignOn;
    }

    /** Returns the page as it is at first. */
    PageView show(Visit visit) {
        return pages.show(page(visit, "", "", "/", Map.of()));
    }

    /** Returns the page for somebody who has not got in, with what they had typed. */
    PageView show(
            Visit visit,
            String username,
            String problem,
            String to,
            Map<String, List<String>> kept) {
        return pages.show(page(visit, username, problem, to, kept), HttpStatus.UNAUTHORIZED);
    }

    private SignInPage page(
            Visit visit,
            String username,
            String problem,
            String to,
            Map<String, List<String>> kept) {
        String provider = singleSignOn.stream().map(SingleSignOn::name).findFirst().orElse("");
        return new SignInPage(
                visit.frameOf("platform.signIn.title"),
                new SignInPage.Ways(provider, passwords.isOn()),
                username,
                problem,
                to,
                kept);
    }
}
