package org.offload.platform.access;

import jakarta.servlet.http.HttpServletRequest;

import org.offload.platform.Accounts;
import org.offload.platform.User;
import org.springframework.stereotype.Component;

import java.security.Principal;
import java.util.Optional;

/** Who is signed in, read from the account on each request: a change of role counts at once. */
@Component
class SignedIn {

    private final Accounts accounts;

    SignedIn(Accounts accounts) {
        this.accounts = accounts;
    }

    Optional<User> user(HttpServletRequest request) {
        return Optional.ofNullable(request.getUserPrincipal())
                .map(Principal::getName)
                .flatMap(accounts::active);
    }
}
