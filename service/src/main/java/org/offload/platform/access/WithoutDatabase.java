package org.offload.platform.access;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.offload.platform.NoDatabase;
import org.offload.platform.ProblemView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.List;

/**
 * Answers when not even the session can be read or kept. It stands before the filter of sessions,
 * whose failure nobody else would turn into a page, and asks the database for nothing but how the
 * clock is set, once in the life of a process.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnWebApplication
class WithoutDatabase implements Filter {

    private static final Logger LOG = LoggerFactory.getLogger(WithoutDatabase.class);

    private static final List<String> OF_THE_LOST_ANSWER =
            List.of("Location", "Set-Cookie", "Content-Disposition", "Content-Encoding");

    private final ProblemView problems;

    WithoutDatabase(ProblemView problems) {
        this.problems = problems;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException failure) {
            if (!NoDatabase.isBehind(failure) || response.isCommitted()) {
                throw failure;
            }
            LOG.error("The database did not answer around a page", failure);
            answer((HttpServletRequest) request, (HttpServletResponse) response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.removeAttribute(CsrfToken.class.getName()); // it would ask the session
        request.removeAttribute(Visits.USER);
        response.resetBuffer(); // and not all: the headers that protect a page stay
        response.setContentLengthLong(-1);
        OF_THE_LOST_ANSWER.forEach(header -> response.setHeader(header, null));
        problems.show(request, HttpStatus.SERVICE_UNAVAILABLE, "unavailable")
                .answer(request, response);
    }
}
