package org.offload.platform.oidc;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Conditional;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Turns a checked ID token into whoever has the account. Nothing else is asked of the provider. */
@Component
@ConditionalOnWebApplication
@Conditional(OidcNamed.class)
class ReadIdToken implements OAuth2UserService<OidcUserRequest, OidcUser> {

    /** What the code of an error begins with when the token is right and nobody gets in. */
    static final String NOT_IN = "not_in_";

    private final SignInByToken signIn;

    ReadIdToken(SignInByToken signIn) {
        this.signIn = signIn;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcIdToken token = request.getIdToken();
        return switch (signIn.handle(Claims.of(token))) {
            case SignInByToken.Outcome.SignedIn(String username) ->
                    new ProviderUser(username, token);
            case SignInByToken.Outcome.NotIn(var why) ->
                    throw new OAuth2AuthenticationException(new OAuth2Error(NOT_IN + why));
        };
    }
}
