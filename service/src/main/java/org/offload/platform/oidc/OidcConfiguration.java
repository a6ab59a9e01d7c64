package org.offload.platform.oidc;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Objects;

/** What signs people in at the provider, where one is configured. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@Conditional(OidcNamed.class)
@EnableConfigurationProperties(OidcSettings.class)
class OidcConfiguration {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration READ = Duration.ofSeconds(5);

    /** The line to the provider; nothing waits longer than eight seconds on it. */
    record Line(JdkClientHttpRequestFactory requests) {

        static Line open() {
            var requests =
                    new JdkClientHttpRequestFactory(
                            HttpClient.newBuilder().connectTimeout(CONNECT).build());
            requests.setReadTimeout(READ);
            return new Line(requests);
        }

        RestClient client() {
            return RestClient.builder().requestFactory(requests).build();
        }

        RestTemplate template() {
            return new RestTemplate(requests);
        }
    }

    @Bean
    Line lineToProvider() {
        return Line.open();
    }

    @Bean
    Provider provider(
            OidcSettings settings, @Value("${offload.address:}") String address, Line line) {
        return new Provider(settings, address.replaceFirst("/+$", ""), line);
    }

    /** Tokens are checked against the provider's keys, and by the machine's own clock. */
    @Bean
    JwtDecoderFactory<ClientRegistration> idTokenDecoders(Line line) {
        return registration -> {
            String keys = Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri());
            var decoder =
                    NimbusJwtDecoder.withJwkSetUri(keys).restOperations(line.template()).build();
            decoder.setJwtValidator(
                    new DelegatingOAuth2TokenValidator<>(
                            new JwtTimestampValidator(), new OidcIdTokenValidator(registration)));
            return decoder;
        };
    }
}
