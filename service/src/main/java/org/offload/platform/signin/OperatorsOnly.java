package org.offload.platform.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

import java.util.function.Supplier;

/**
 * Health, readiness and metrics are for whoever runs the service, on the machine itself. What comes
 * through a proxy is refused; a proxy that hides itself must not pass {@code /actuator} on.
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
