package org.offload.platform.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;

/**
 * Refuses whoever tells who they are, on strict pages that know nobody: a browser that sends its
 * session where it should not must fail where all can see it, and not be answered.
 */
class NobodyOnly extends OncePerRequestFilter {

    private static final String CERTIFICATE = "jakarta.servlet.request.X509Certificate";
    private static final byte[] REFUSED =
            "{\"answer\":\"identified-request\"}".getBytes(StandardCharsets.US_ASCII);

    private final Predicate<HttpServletRequest> strict;

    /**
     * @param strict which requests are for such pages
     */
    NobodyOnly(Predicate<HttpServletRequest> strict) {
        this.strict = strict;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !strict.test(request);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean tells =
                request.getHeader(HttpHeaders.COOKIE) != null
                        || request.getHeader(HttpHeaders.AUTHORIZATION) != null
                        || request.getAttribute(CERTIFICATE) != null;
        if (tells) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
            response.setContentType("application/json");
            response.getOutputStream().write(REFUSED);
        } else {
            chain.doFilter(request, response);
        }
    }
}
