package org.offload.platform.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

import java.util.function.Supplier;

/**
 * Health and metrics are for whoever runs the service: on the machine itself, or signed in with the
 * authority to operate. A proxy in front of the service must not pass {@code /actuator} on.
 */
class OperatorsOnly implements AuthorizationManager<RequestAuthorizationContext> {

    @Override
    public @Nullable AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext context) {
        var request = context.getRequest();
        boolean direct =
                request.getHeader("X-Forwarded-For") == null
                        && request.getHeader("Forwarded") == null
                        && request.getRemoteAddr().equals("127.0.0.1");
        return new AuthorizationDecision(direct);
    }
}
