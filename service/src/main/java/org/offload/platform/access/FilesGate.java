package org.offload.platform.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.offload.platform.TakesFiles;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lets forms with files through to the pages that take files, and from browsers that have a session
 * with us; all others are refused before a byte of their files is read.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnWebApplication
class FilesGate extends OncePerRequestFilter {

    private static final String SESSION = "offload";

    private final List<Pattern> paths;

    FilesGate(List<TakesFiles> pages) {
        paths = pages.stream().map(page -> Pattern.compile(page.path())).toList();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!hasFiles(request)) {
            chain.doFilter(request, response);
        } else if (!takesFiles(request)) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else if (!hasSession(request)) {
            response.sendRedirect("/sign-in");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean hasFiles(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private boolean takesFiles(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && paths.stream().anyMatch(path -> path.matcher(request.getRequestURI()).matches());
    }

    private static boolean hasSession(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .map(Cookie::getName)
                .anyMatch(SESSION::equals);
    }
}
