package org.offload.platform.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/**
 * Ends a session that is older than a long day, however busy it is: a window that is kept open by a
 * machine, or by a thief, does not stay signed in. Sessions go by the machine's clock.
 */
class LongestSession extends OncePerRequestFilter {

    static final Duration LONGEST = Duration.ofHours(12);

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null && isTooOld(session)) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }

    private static boolean isTooOld(HttpSession session) {
        Instant begun = Instant.ofEpochMilli(session.getCreationTime());
        return begun.plus(LONGEST).isBefore(Instant.now());
    }
}
