package org.offload.platform.oidc;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A provider of single sign-on: Spring's own authorization server on a port of its own. A test says
 * what its ID tokens claim, and how they are wrong. Not a configuration, or other tests would scan
 * it.
 */
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ServletWebSecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class
})
public class AProvider {

    static final String CLIENT = "offload-test";
    static final String SECRET = "a-secret-of-tests";
    static final String PASSWORD = "there";

    /** How the next ID tokens are signed. */
    enum Signature {
        RIGHT,
        OTHER_KEY,
        NONE
    }

    private final Map<String, Object> claims = new ConcurrentHashMap<>();
    private volatile Signature signature = Signature.RIGHT;
    private final ConfigurableApplicationContext running;

    AProvider(ConfigurableApplicationContext running) {
        this.running = running;
    }

    /** Starts one, which knows how Offload is reached. */
    static AProvider start() {
        return new SpringApplicationBuilder(AProvider.class)
                .properties(
                        "server.port=0",
                        "spring.config.name=provider",
                        "spring.main.banner-mode=off")
                .run()
                .getBean(AProvider.class);
    }

    String issuer() {
        return "http://127.0.0.1:"
                + running.getEnvironment().getRequiredProperty("local.server.port");
    }

    void stop() {
        running.close();
    }

    /** Lets ID tokens claim what is right again, and this. */
    void claim(Map<String, Object> more) {
        claims.clear();
        claims.putAll(more);
        signature = Signature.RIGHT;
    }

    void sign(Signature how) {
        signature = how;
    }

    @Bean
    SecurityFilterChain chain(HttpSecurity http) {
        http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .formLogin(Customizer.withDefaults());
        return http.build();
    }

    @Bean
    UserDetailsService people() {
        return new InMemoryUserDetailsManager(
                User.withUsername("somebody").password("{noop}" + PASSWORD).roles("ANY").build());
    }

    @Bean
    RegisteredClientRepository clients() {
        return new InMemoryRegisteredClientRepository(
                RegisteredClient.withId(UUID.randomUUID().toString())
                        .clientId(CLIENT)
                        .clientSecret("{noop}" + SECRET)
                        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        .redirectUri("http://127.0.0.1:9/login/oauth2/code/offload")
                        .postLogoutRedirectUri("http://127.0.0.1:9/signed-out")
                        .scopes(
                                scopes -> {
                                    scopes.add("openid");
                                    scopes.add("profile");
                                    scopes.add("email");
                                })
                        .build());
    }

    @Bean
    AuthorizationServerSettings settings() {
        return AuthorizationServerSettings.builder().build();
    }

    @Bean
    JWKSource<SecurityContext> keys() {
        return keysOf(newKey());
    }

    /** Checks the token by which somebody signs out. */
    @Bean
    JwtDecoder decoder(JWKSource<SecurityContext> keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    OAuth2TokenGenerator<OAuth2Token> tokens(JWKSource<SecurityContext> keys) {
        JwtGenerator right = generator(keys);
        JwtGenerator wrong = generator(keysOf(newKey()));
        return context -> {
            if (!isIdToken(context)) {
                return right.generate(context);
            }
            return switch (signature) {
                case RIGHT -> right.generate(context);
                case OTHER_KEY -> wrong.generate(context);
                case NONE -> unsigned(Objects.requireNonNull(right.generate(context)));
            };
        };
    }

    private static boolean isIdToken(OAuth2TokenContext context) {
        return context.getTokenType().getValue().equals("id_token");
    }

    private JwtGenerator generator(JWKSource<SecurityContext> keys) {
        var generator = new JwtGenerator(new NimbusJwtEncoder(keys));
        generator.setJwtCustomizer(
                context -> {
                    if (isIdToken(context)) {
                        claims.forEach(context.getClaims()::claim);
                    }
                });
        return generator;
    }

    private static Jwt unsigned(Jwt signed) {
        var claims = new JWTClaimsSet.Builder();
        signed.getClaims()
                .forEach(
                        (name, value) ->
                                claims.claim(
                                        name, value instanceof Instant at ? Date.from(at) : value));
        return Jwt.withTokenValue(new PlainJWT(claims.build()).serialize())
                .header("alg", "none")
                .claims(all -> all.putAll(signed.getClaims()))
                .build();
    }

    private static JWKSource<SecurityContext> keysOf(RSAKey key) {
        return new ImmutableJWKSet<>(new JWKSet(key));
    }

    private static RSAKey newKey() {
        try {
            var pairs = KeyPairGenerator.getInstance("RSA");
            pairs.initialize(2048);
            var pair = pairs.generateKeyPair();
            return new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                    .privateKey(pair.getPrivate())
                    .keyID(UUID.randomUUID().toString())
                    .build();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
