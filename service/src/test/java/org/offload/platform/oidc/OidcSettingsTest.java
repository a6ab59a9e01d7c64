package org.offload.platform.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.platform.Role;
import org.offload.platform.account.Passwords;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.mock.env.MockEnvironment;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What is said at the start about single sign-on that is configured by half, or does not answer.
 */
class OidcSettingsTest {

    private static final Map<String, String> WHOLE =
            Map.of(
                    "offload.oidc.issuer", "https://id.example.org",
                    "offload.oidc.client-id", "offload",
                    "offload.oidc.client-secret", "secret");

    private static OidcSettings settings(Map<String, String> given) {
        return new Binder(new MapConfigurationPropertySource(given))
                .bindOrCreate("offload.oidc", OidcSettings.class);
    }

    @ParameterizedTest
    @CsvSource({"issuer", "client-id", "client-secret"})
    void given_half_of_it_then_the_missing_setting_is_named(String name) {
        var half = new HashMap<>(WHOLE);
        half.put("offload.oidc." + name, " ");

        assertThatThrownBy(() -> settings(half))
                .hasRootCauseInstanceOf(HalfConfigured.class)
                .rootCause()
                .hasMessage("offload.oidc." + name + " is not set");
    }

    @Test
    void given_a_role_claim_without_roles_or_roles_without_a_claim_then_it_is_said() {
        var claim = new HashMap<>(WHOLE);
        claim.put("offload.oidc.role-claim", "groups");
        var roles = new HashMap<>(WHOLE);
        roles.put("offload.oidc.roles.spo", "leads");

        assertThatThrownBy(() -> settings(claim)).rootCause().hasMessageContaining("roles.ROLE");
        assertThatThrownBy(() -> settings(roles)).rootCause().hasMessageContaining("role-claim");
    }

    @Test
    void roles_are_read_by_their_names_with_several_values_each() {
        var given = new HashMap<>(WHOLE);
        given.put("offload.oidc.role-claim", "groups");
        given.put("offload.oidc.roles.PRACTITIONER", "po, pso");

        assertThat(settings(given).roleByClaim().byValue())
                .isEqualTo(Map.of("po", Role.PRACTITIONER, "pso", Role.PRACTITIONER));
        assertThat(settings(given).createAccounts()).isFalse();
        assertThat(settings(given)).asString().doesNotContain("secret");
    }

    @Test
    void every_setting_can_come_from_the_environment() {
        Map<String, Object> environment =
                Map.of(
                        "OFFLOAD_OIDC_ISSUER", "https://id.example.org",
                        "OFFLOAD_OIDC_CLIENTID", "offload",
                        "OFFLOAD_OIDC_CLIENTSECRET", "secret",
                        "OFFLOAD_OIDC_ROLECLAIM", "groups",
                        "OFFLOAD_OIDC_ROLES_HEAD_OF_UNIT", "heads");
        var source = new SystemEnvironmentPropertySource("systemEnvironment", environment);
        var binder = new Binder(Objects.requireNonNull(ConfigurationPropertySource.from(source)));

        var settings = binder.bindOrCreate("offload.oidc", OidcSettings.class);

        assertThat(settings.roleByClaim().byValue()).isEqualTo(Map.of("heads", Role.HEAD_OF_UNIT));
    }

    @Test
    void without_passwords_and_without_a_provider_the_start_is_refused() {
        var none = new MockEnvironment();
        var off = passwords(false);

        assertThatThrownBy(() -> new SomebodyCanSignIn(off, none).afterPropertiesSet())
                .isInstanceOf(HalfConfigured.class);
        new SomebodyCanSignIn(passwords(true), none).afterPropertiesSet();
        none.setProperty("offload.oidc.issuer", "https://id.example.org");
        new SomebodyCanSignIn(off, none).afterPropertiesSet();
    }

    private static Passwords passwords(boolean on) {
        var constructor = Passwords.class.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        try {
            return (Passwords) constructor.newInstance(on);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void given_a_provider_that_is_silent_then_nobody_waits_long() throws IOException {
        try (var silent = new ServerSocket(0)) {
            var given = new HashMap<>(WHOLE);
            given.put("offload.oidc.issuer", "http://127.0.0.1:" + silent.getLocalPort());
            var provider = new Provider(settings(given), "", OidcConfiguration.Line.open());
            long start = System.nanoTime();

            assertThat(provider.registration()).isEmpty();
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isLessThan(Duration.ofSeconds(8));
        }
    }
}
