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
import org.offload.platform.Standing;
import org.offload.platform.User;
import org.offload.platform.reason.AskWhy;
import org.offload.platform.reason.DutyReasons;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Stands before every page: asks the access decision, asks why where it takes a reason, and keeps a
 * look at a record. A handler that names no job is refused, so that nothing is open by forgetting.
 */
@Component
class Guard implements HandlerInterceptor {

    private final AccessFacts facts;
    private final Audit audit;
    private final SignedIn signedIn;
    private final DutyReasons reasons;
    private final AskWhy askWhy;

    Guard(AccessFacts facts, Audit audit, SignedIn signedIn, DutyReasons reasons, AskWhy askWhy) {
        this.facts = facts;
        this.audit = audit;
        this.signedIn = signedIn;
        this.reasons = reasons;
        this.askWhy = askWhy;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Optional<User> user = signedIn.user(request);
        user.ifPresent(present -> request.setAttribute(Visits.USER, present));
        if (!(handler instanceof HandlerMethod method) || isOpen(method)) {
            return true;
        }
        May may = method.getMethodAnnotation(May.class);
        if (may == null || user.isEmpty()) {
            throw new Refused(new Decision.NotYourJob());
        }
        return isLetIn(user.get(), may.value(), request, response);
    }

    private static boolean isOpen(HandlerMethod method) {
        return method.hasMethodAnnotation(Open.class)
                || !method.getBeanType().getName().startsWith("org.offload.");
    }

    private boolean isLetIn(
            User user, Job job, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Crn> crn = job.isAboutCase() ? crnOf(request) : Optional.empty();
        Optional<CaseFacts> known = crn.flatMap(of -> facts.of(user, of));
        Decision decision = Access.decide(user.role(), job, known);
        Optional<String> reason =
                decision instanceof Decision.NeedsReason
                        ? reasons.of(user, request)
                        : Optional.empty();
        if (decision instanceof Decision.NeedsReason && reason.isEmpty()) {
            crn.ifPresent(of -> audit.ofCase(of, user, "asked why " + job));
            response.sendRedirect(askWhy.from(user, request));
            return false;
        }
        if (!(decision instanceof Decision.Allowed) && reason.isEmpty()) {
            crn.filter(_ -> known.isPresent())
                    .ifPresent(of -> audit.ofCase(of, user, "refused " + job));
            throw new Refused(decision);
        }
        known.ifPresent(of -> request.setAttribute(Visits.STANDING, new Standing(user.role(), of)));
        String act = request.getMethod() + " " + route(request);
        crn.ifPresent(of -> audit.ofCase(of, user, act, reason.orElse("")));
        return true;
    }

    static Optional<Crn> crnOf(HttpServletRequest request) {
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
