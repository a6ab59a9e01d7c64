package org.offload.platform.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.offload.platform.Audit;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

import java.io.IOException;

/** Says goodbye; what was typed and not saved is kept. */
@Component
class SignOut implements LogoutSuccessHandler {

    private final Audit audit;

    SignOut(Audit audit) {
        this.audit = audit;
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who)
            throws IOException {
        if (who != null) {
            audit.ofSignIn(who.getName(), "signed out");
        }
        response.sendRedirect("/sign-in?notice=platform.notice.signedOut");
    }
}
