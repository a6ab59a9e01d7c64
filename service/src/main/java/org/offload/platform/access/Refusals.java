package org.offload.platform.access;

import jakarta.servlet.http.HttpServletRequest;

import org.offload.kernel.Crn;
import org.offload.platform.Access.Decision;
import org.offload.platform.NoDatabase;
import org.offload.platform.NotFound;
import org.offload.platform.ProblemView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers for requests that end in an exception. */
@ControllerAdvice
class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private final ProblemView problems;

    Refusals(ProblemView problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    View refused(Refused refused, HttpServletRequest request) {
        return switch (refused.decision()) {
            case Decision.NoSuchCase() -> problems.show(request, HttpStatus.NOT_FOUND, "noCase");
            case Decision.NotYourCase(String askWhom) ->
                    problems.show(request, HttpStatus.FORBIDDEN, "notYourCase", askWhom);
            case Decision.NeedsReason(String askWhom) ->
                    problems.show(request, HttpStatus.FORBIDDEN, "notYourCase", askWhom);
            case Decision.Limited(String message) ->
                    problems.show(request, HttpStatus.FORBIDDEN, "limited", crn(request), message);
            case Decision.NotYourJob(), Decision.Allowed() ->
                    problems.show(request, HttpStatus.FORBIDDEN, "forbidden");
        };
    }

    @ExceptionHandler({
        NotFound.class,
        NoResourceFoundException.class,
        MethodArgumentTypeMismatchException.class,
        MissingServletRequestParameterException.class
    })
    View notFound(HttpServletRequest request) {
        return problems.show(request, HttpStatus.NOT_FOUND, "notFound");
    }

    /** Where the database is gone, or its disk full, the form is still in the browser. */
    @ExceptionHandler
    View failed(RuntimeException failure, HttpServletRequest request) {
        if (NoDatabase.isBehind(failure)) {
            LOG.error("The database did not answer on {}", route(request), failure);
            return problems.show(request, HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
        }
        LOG.error("A page failed: {}", route(request), failure);
        return problems.show(request, HttpStatus.INTERNAL_SERVER_ERROR, "unexpected");
    }

    private static String crn(HttpServletRequest request) {
        return Guard.crnOf(request).map(Crn::toString).orElse("");
    }

    private static Object route(HttpServletRequest request) {
        Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return route == null ? "no route" : route;
    }
}
