package org.offload.platform.oidc;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

import java.util.Map;
import java.util.Objects;

/** What a checked token says of whoever signs in. */
record Claims(String subject, Map<String, Object> all) {

    Claims {
        all = Map.copyOf(all);
    }

    /** Reads a token, which was refused already if it has no subject. */
    static Claims of(OidcIdToken token) {
        return new Claims(Objects.requireNonNull(token.getSubject()), token.getClaims());
    }

    /** Returns a claim; none if the token has none, or no claim is named. */
    @Nullable Object of(String name) {
        return name.isEmpty() ? null : all.get(name);
    }

    /** Answers whether the provider says that the e-mail address was never proven. */
    boolean isEmailUnproven() {
        return Objects.toString(all.get("email_verified"), "").equalsIgnoreCase("false");
    }
}
