package org.offload.platform.oidc;

import org.offload.platform.oidc.SignInByToken.Refused;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;

import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Why signing in at the provider did not work.
 *
 * @param page the kind of the page that says so
 * @param log the cause by its code, and the names of claims, never their values: those are personal
 */
record Cause(String page, String log) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z_]{1,60}");
    private static final Pattern CLAIM =
            Pattern.compile("\\b(iss|aud|azp|exp|iat|nbf|sub|nonce)\\b(?==|\\s+claim)");

    static Cause of(AuthenticationException why) {
        if (!(why instanceof OAuth2AuthenticationException refused)) {
            return new Cause("providerRefused", why.getClass().getSimpleName());
        }
        String code = refused.getError().getErrorCode();
        for (Refused one : Refused.values()) {
            if (code.equals(ReadIdToken.NOT_IN + one)) {
                return new Cause(pageOf(one), one.name());
            }
        }
        String known = CODE.matcher(code).matches() ? code : "an unknown code";
        return new Cause("providerRefused", known + details(refused));
    }

    private static String pageOf(Refused why) {
        return switch (why) {
            case NO_ACCOUNT -> "providerNoAccount";
            case LOCKED -> "providerLocked";
            case ROLE_CLAIM, NO_ROLE -> "providerNoRole";
        };
    }

    private static String details(OAuth2AuthenticationException refused) {
        String text = Objects.toString(refused.getError().getDescription(), "");
        String claims =
                CLAIM.matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", "));
        if (!claims.isEmpty()) {
            return " (" + claims + ")";
        }
        if (text.contains("expired")) {
            return " (exp)";
        }
        return text.contains("signature") || text.contains("matching key") ? " (signature)" : "";
    }
}
