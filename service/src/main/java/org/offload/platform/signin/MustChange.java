package org.offload.platform.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.io.IOException;
import java.util.Optional;

/** Leads someone who must choose another password to where they can, and nowhere else before. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
public class MustChange implements WebMvcConfigurer, HandlerInterceptor {

    private static final String ASKED = MustChange.class.getName();
    private static final String WHERE = "/me/password";

    /** Answers whether the visitor must choose another password first. */
    public static boolean asked(HttpServletRequest request) {
        return session(request).map(session -> session.getAttribute(ASKED)).isPresent();
    }

    /** Asks the visitor for another password, until it is done. */
    static void ask(HttpServletRequest request) {
        request.getSession().setAttribute(ASKED, true);
    }

    /** Opens everything again. */
    public static void done(HttpServletRequest request) {
        session(request).ifPresent(session -> session.removeAttribute(ASKED));
    }

    private static Optional<HttpSession> session(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .order(Ordered.HIGHEST_PRECEDENCE)
                .excludePathPatterns(WHERE, "/assets/**", "/drafts", "/sign-in", "/error");
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (asked(request)) {
            response.sendRedirect(WHERE);
            return false;
        }
        return true;
    }
}
