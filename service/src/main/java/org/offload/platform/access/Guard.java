package org.offload.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.offload.kernel.Crn;
import org.offload.platform.Access;
import org.offload.platform.Access.Decision;
import org.offload.platform.AccessFacts;
import org.offload.platform.AccessFacts.CaseFacts;
import org.offload.platform.Audit;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Open;
import org.offload.platform.User;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Stands before every page: asks the access decision, and keeps a look at a record. A handler that
 * names no job is refused, so that nothing is open by forgetting.
 */
@Component
class Guard implements HandlerInterceptor {

    private final AccessFacts facts;
    private final Audit audit;
    private final SignedIn signedIn;

    Guard(AccessFacts facts, Audit audit, SignedIn signedIn) {
        this.facts = facts;
        this.audit = audit;
        this.signedIn = signedIn;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        Optional<User> user = signedIn.user(request);
        user.ifPresent(present -> request.setAttribute(Visits.USER, present));
        if (!(handler instanceof HandlerMethod method) || isOpen(method)) {
            return true;
        }
        May may = method.getMethodAnnotation(May.class);
        if (may == null || user.isEmpty()) {
            throw new Refused(new Decision.NotYourJob());
        }
        decide(user.get(), may.value(), request);
        return true;
    }

    private static boolean isOpen(HandlerMethod method) {
        return method.hasMethodAnnotation(Open.class)
                || !method.getBeanType().getName().startsWith("org.offload.");
    }

    private void decide(User user, Job job, HttpServletRequest request) {
        Optional<Crn> crn = job.isAboutCase() ? crnOf(request) : Optional.empty();
        Optional<CaseFacts> known = crn.flatMap(of -> facts.of(user, of));
        Decision decision = Access.decide(user.role(), job, known);
        if (!(decision instanceof Decision.Allowed)) {
            crn.filter(_ -> known.isPresent())
                    .ifPresent(of -> audit.ofCase(of, user, "refused " + job));
            throw new Refused(decision);
        }
        crn.ifPresent(of -> audit.ofCase(of, user, request.getMethod() + " " + route(request)));
    }

    private static Optional<Crn> crnOf(HttpServletRequest request) {
        @Nullable Object variables =
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables instanceof Map<?, ?> named
                ? Crn.parse(String.valueOf(named.get("crn")))
                : Optional.empty();
    }

    private static String route(HttpServletRequest request) {
        return Objects.toString(
                request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    }
}
