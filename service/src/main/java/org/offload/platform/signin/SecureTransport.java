package org.offload.platform.signin;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;

/**
 * What a browser is told where people open Offload by https. A proxy ends the encryption, so the
 * request itself does not show it; the setting {@code offload.address} does.
 */
@Component
class SecureTransport implements DefaultCookieSerializerCustomizer {

    private final boolean encrypted;

    SecureTransport(@Value("${offload.address:}") String address) {
        this.encrypted = address.startsWith("https://");
    }

    /** Keeps the session's cookie off connections that anybody can read. */
    @Override
    public void customize(DefaultCookieSerializer cookie) {
        if (encrypted) {
            cookie.setUseSecureCookie(true);
        }
    }

    /** Returns where the token against forged forms is kept: like the session's cookie. */
    CookieCsrfTokenRepository tokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(
                cookie -> {
                    cookie.sameSite("Lax");
                    if (encrypted) {
                        cookie.secure(true);
                    }
                });
        return tokens;
    }

    /** Has browsers come by https from now on, for a year. */
    void tell(HeadersConfigurer<?> headers) {
        if (encrypted) {
            headers.httpStrictTransportSecurity(
                    always -> always.requestMatcher(AnyRequestMatcher.INSTANCE));
        }
    }
}
