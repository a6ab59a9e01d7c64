package org.offload.platform.oidc;

import org.jspecify.annotations.Nullable;
import org.offload.platform.oidc.OidcConfiguration.Line;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.web.client.RestClientException;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the provider says of itself. It is asked when it is needed first, and again until it has
 * answered: a provider that is down must not keep Offload from starting, nor be waited for long.
 */
class Provider implements ClientRegistrationRepository {

    static final String ID = "offload";

    private static final Logger LOG = LoggerFactory.getLogger(Provider.class);
    private static final ParameterizedTypeReference<Map<String, Object>> METADATA =
            new ParameterizedTypeReference<>() {};

    private final OidcSettings settings;
    private final String address;
    private final Line line;
    private volatile @Nullable ClientRegistration known;

    /**
     * @param address of Offload; empty for the one that each request asks for
     */
    Provider(OidcSettings settings, String address, Line line) {
        this.settings = settings;
        this.address = address;
        this.line = line;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return id.equals(ID) ? registration().orElse(null) : null;
    }

    /** Returns what is known of the provider; empty if it does not answer as one. */
    Optional<ClientRegistration> registration() {
        if (known == null) {
            try {
                known = ask();
            } catch (RestClientException | IllegalArgumentException | IllegalStateException e) {
                LOG.warn(
                        "The provider of single sign-on, {}, does not answer as one: {}",
                        settings.issuer(),
                        e.getMessage());
            }
        }
        return Optional.ofNullable(known);
    }

    private ClientRegistration ask() {
        String where = settings.issuer().replaceFirst("/$", "");
        Map<String, Object> metadata =
                Objects.requireNonNullElse(
                        line.client()
                                .get()
                                .uri(where + "/.well-known/openid-configuration")
                                .retrieve()
                                .body(METADATA),
                        Map.of());
        if (!settings.issuer().equals(metadata.get("issuer"))) {
            throw new IllegalStateException("it calls itself " + metadata.get("issuer"));
        }
        String base = address.isEmpty() ? "{baseUrl}" : address;
        return ClientRegistrations.fromOidcConfiguration(metadata)
                .registrationId(ID)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .redirectUri(base + "/login/oauth2/code/" + ID)
                .scope("openid", "profile", "email")
                .build();
    }
}
