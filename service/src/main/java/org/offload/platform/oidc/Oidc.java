package org.offload.platform.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.offload.platform.ReadyNote;
import org.offload.platform.account.PublicAddress;
import org.offload.platform.oidc.OidcConfiguration.Line;
import org.offload.platform.signin.SingleSignOn;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Single sign-on by OpenID Connect: the code flow, with state, nonce and a proof key. */
@Component
@ConditionalOnWebApplication
@Conditional(OidcNamed.class)
class Oidc implements SingleSignOn, ReadyNote {

    private static final String WAY = "/oauth2/authorization/" + Provider.ID;

    private final OidcSettings settings;
    private final Provider provider;
    private final Line line;
    private final ReadIdToken readIdToken;
    private final NotLetIn notLetIn;
    private final PublicAddress address;

    Oidc(
            OidcSettings settings,
            Provider provider,
            Line line,
            ReadIdToken readIdToken,
            NotLetIn notLetIn,
            PublicAddress address) {
        this.settings = settings;
        this.provider = provider;
        this.line = line;
        this.readIdToken = readIdToken;
        this.notLetIn = notLetIn;
        this.address = address;
    }

    @Override
    public String name() {
        return settings.name();
    }

    @Override
    public void addTo(HttpSecurity http, AuthenticationSuccessHandler next) {
        http.oauth2Login(
                login ->
                        login.loginPage("/sign-in")
                                .clientRegistrationRepository(provider)
                                .authorizedClientRepository(new NothingKept())
                                .tokenEndpoint(
                                        token -> token.accessTokenResponseClient(tokenClient()))
                                .userInfoEndpoint(user -> user.oidcUserService(readIdToken))
                                .successHandler(next)
                                .failureHandler(notLetIn));
    }

    private RestClientAuthorizationCodeTokenResponseClient tokenClient() {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(
                line.client()
                        .mutate()
                        .configureMessageConverters(
                                converters ->
                                        converters
                                                .disableDefaults()
                                                .addCustomConverter(new FormHttpMessageConverter())
                                                .addCustomConverter(
                                                        new OAuth2AccessTokenResponseHttpMessageConverter()))
                        .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                        .build());
        return client;
    }

    @Override
    public Optional<String> way() {
        return provider.registration().map(_ -> WAY);
    }

    @Override
    public Optional<String> goodbye(Authentication who, HttpServletRequest request) {
        return who.getPrincipal() instanceof ProviderUser user
                ? provider.registration()
                        .map(Oidc::endOfSession)
                        .map(end -> goodbye(end, user, address.of(request)))
                : Optional.empty();
    }

    private static @Nullable Object endOfSession(ClientRegistration registration) {
        Map<String, Object> metadata = registration.getProviderDetails().getConfigurationMetadata();
        return metadata.get("end_session_endpoint");
    }

    private static String goodbye(Object end, ProviderUser user, String here) {
        return UriComponentsBuilder.fromUriString(end.toString())
                .queryParam("id_token_hint", user.token().getTokenValue())
                .queryParam("post_logout_redirect_uri", "{here}")
                .encode()
                .buildAndExpand(here + "/signed-out")
                .toUriString();
    }

    @Override
    public List<String> lines() {
        return List.of(
                provider.registration().isPresent()
                        ? "People sign in at " + settings.issuer()
                        : "Nobody can sign in at "
                                + settings.issuer()
                                + " yet: it does not answer. Offload asks again when somebody"
                                + " tries; the log says more.");
    }

    /** Offload asks the provider for nothing in anybody's name, so it keeps no token for that. */
    private static final class NothingKept implements OAuth2AuthorizedClientRepository {

        @Override
        @SuppressWarnings("NullAway") // the interface is not marked: none is a right answer
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                String id, Authentication who, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication who,
                HttpServletRequest request,
                HttpServletResponse response) {}

        @Override
        public void removeAuthorizedClient(
                String id,
                Authentication who,
                HttpServletRequest request,
                HttpServletResponse response) {}
    }
}
