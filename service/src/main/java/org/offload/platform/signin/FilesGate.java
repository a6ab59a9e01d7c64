package org.offload.platform.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.offload.platform.TakesFiles;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Lets forms with files through to the pages that take files, and from people who are signed in;
 * all others are refused before a byte of their files is read.
 */
class FilesGate extends OncePerRequestFilter {

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
        } else if (!isSignedIn()) {
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

    private static boolean isSignedIn() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.isAuthenticated();
    }
}
