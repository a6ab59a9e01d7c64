package org.offload.platform.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.offload.platform.ProblemView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

import java.io.IOException;

/** Says plainly that signing in at the provider did not work, and keeps the cause in the log. */
@Component
class NotLetIn implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(NotLetIn.class);

    private final ProblemView problems;

    NotLetIn(ProblemView problems) {
        this.problems = problems;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        Cause cause = Cause.of(why);
        LOG.warn("Nobody was let in at the provider's word: {}", cause.log());
        problems.show(request, HttpStatus.FORBIDDEN, cause.page()).answer(request, response);
    }
}
