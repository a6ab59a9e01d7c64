package org.offload.platform.signin;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

import java.util.Optional;

/** Signing in at a provider of the organisation. There only where it is configured. */
public interface SingleSignOn {

    /** Returns what people call it. */
    String name();

    /**
     * Adds it to what stands before every page.
     *
     * @param next what follows when somebody is signed in
     */
    void addTo(HttpSecurity http, AuthenticationSuccessHandler next);

    /** Returns the path that leads to the provider; empty if it does not answer now. */
    Optional<String> way();

    /** Returns the address at which whoever signs out here is signed out there; empty if none. */
    Optional<String> goodbye(Authentication who, HttpServletRequest request);
}
