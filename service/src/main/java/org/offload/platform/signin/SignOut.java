package org.offload.platform.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.offload.platform.Audit;
import org.offload.platform.Pages;
import org.offload.platform.VisitOf;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.Optional;

/** Says goodbye, here and at the provider; what was typed and not saved is kept. */
@Component
class SignOut implements LogoutSuccessHandler {

    static final String DONE = "/sign-in?notice=platform.notice.signedOut";

    private final Audit audit;
    private final Pages pages;
    private final VisitOf visits;
    private final ObjectProvider<SingleSignOn> singleSignOn;

    SignOut(Audit audit, Pages pages, VisitOf visits, ObjectProvider<SingleSignOn> singleSignOn) {
        this.audit = audit;
        this.pages = pages;
        this.visits = visits;
        this.singleSignOn = singleSignOn;
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who)
            throws IOException {
        if (who == null) {
            response.sendRedirect(DONE);
            return;
        }
        audit.ofSignIn(who.getName(), "signed out");
        Optional<String> there =
                Optional.ofNullable(singleSignOn.getIfAvailable())
                        .flatMap(provider -> provider.goodbye(who, request));
        if (there.isEmpty()) {
            response.sendRedirect(DONE);
            return;
        }
        response.setHeader("Refresh", "0; url=" + there.get());
        var frame = visits.request(request).frameOf("platform.onward.signOut");
        pages.show(new OnwardPage(frame, there.get())).answer(request, response);
    }
}
