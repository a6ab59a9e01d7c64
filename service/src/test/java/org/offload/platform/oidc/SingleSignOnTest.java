package org.offload.platform.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offload.fixture.Browser;
import org.offload.fixture.Office;
import org.offload.fixture.PageTest;
import org.offload.platform.oidc.AProvider.Signature;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Signing in at a real provider, by the whole way that a browser takes. */
@PageTest
@ExtendWith(OutputCaptureExtension.class)
class SingleSignOnTest {

    private static final AProvider PROVIDER = AProvider.start();

    private static final Map<String, Object> ADA =
            Map.of("preferred_username", "N8.Ada", "groups", List.of("staff", "po"));

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("offload.address", () -> "http://127.0.0.1:9/");
        settings.add("offload.oidc.issuer", PROVIDER::issuer);
        settings.add("offload.oidc.client-id", () -> AProvider.CLIENT);
        settings.add("offload.oidc.client-secret", () -> AProvider.SECRET);
        settings.add("offload.oidc.name", () -> "the identity service");
        settings.add("offload.oidc.role-claim", () -> "groups");
        settings.add("offload.oidc.roles.practitioner", () -> "po, pso");
        settings.add("offload.oidc.roles.spo", () -> "spo");
    }

    @LocalServerPort int port;

    private Office office;
    private Browser browser;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        browser = new Browser(port);
        PROVIDER.claim(ADA);
    }

    @AfterEach
    void close() {
        browser.close();
        office.close();
    }

    @AfterAll
    static void stop() {
        PROVIDER.stop();
    }

    private HttpResponse<String> signIn(String... carried) {
        return browser.signInThere("somebody", AProvider.PASSWORD, carried);
    }

    private HttpResponse<String> signInAgain() {
        browser.close();
        browser = new Browser(port);
        return signIn();
    }

    private boolean isSignedIn() {
        return browser.open("/keys").statusCode() == 200;
    }

    @Test
    void given_an_account_of_that_name_then_the_day_begins() {
        var page = signIn();

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Signed in as Ada Okoro");
        assertThat(office.list("select act from platform.audit_user where username = 'n8.ada'"))
                .contains("signed in at the provider");
    }

    @Test
    void the_sign_in_page_offers_it_first() {
        String page = browser.open("/sign-in").body();

        assertThat(page.indexOf("Sign in with the identity service"))
                .isPositive()
                .isLessThan(page.indexOf("id=\"password\""));
    }

    @Test
    void given_a_page_asked_for_and_words_typed_before_then_both_come_after_signing_in() {
        signIn("to", "/keys", "kept.form", "/people/new", "kept.surname", "Not to be lost");

        assertThat(browser.open("/people/new").body()).contains("Not to be lost");
    }

    @Test
    void given_another_role_in_the_claim_then_it_counts_from_today_and_is_kept() {
        PROVIDER.claim(Map.of("preferred_username", "n8.ada", "groups", "spo"));

        signIn();

        assertThat(browser.open("/my-team").statusCode()).isEqualTo(200);
        assertThat(
                        office.list(
                                "select what from platform.account_change where username ="
                                        + " 'n8.ada'"))
                .containsExactly("ROLE_BY_PROVIDER");
    }

    @Test
    void given_another_name_later_then_the_account_is_still_found_by_the_subject() {
        signIn();
        PROVIDER.claim(Map.of("preferred_username", "ada.married", "groups", "po"));

        assertThat(signInAgain().body()).contains("Signed in as Ada Okoro");
    }

    @Test
    void given_an_account_of_somebody_else_at_the_provider_then_nobody_gets_in() {
        signIn();
        PROVIDER.claim(Map.of("sub", "another", "preferred_username", "n8.ada", "groups", "po"));

        assertNotIn(signInAgain(), "You have no account here");
    }

    @Test
    void signing_out_ends_the_session_here_and_there() {
        signIn();

        var page = browser.signOut();

        assertThat(page.body()).contains("You are signed out.");
        assertThat(isSignedIn()).isFalse();
        var again = browser.post("/sign-in/provider", page);
        assertThat(again.uri().getPath()).isEqualTo("/login");
    }

    record Wrong(String what, Map<String, Object> claims, Signature signature, String log) {

        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Wrong> wrongTokens() {
        return Stream.of(
                claims("wrong issuer", Map.of("iss", "http://evil.example"), "(iss)"),
                claims("wrong audience", Map.of("aud", List.of("another-service")), "(aud)"),
                claims("expired", Map.of("iat", ago(2), "exp", ago(1)), "(exp)"),
                claims("wrong nonce", Map.of("nonce", "of-another-sign-in"), "invalid_nonce"),
                new Wrong("other key", ADA, Signature.OTHER_KEY, "invalid_id_token"),
                new Wrong("unsigned", ADA, Signature.NONE, "invalid_id_token"));
    }

    private static Instant ago(int hours) {
        return Instant.now().minus(Duration.ofHours(hours));
    }

    private static Wrong claims(String what, Map<String, Object> wrong, String log) {
        var all = new HashMap<>(ADA);
        all.putAll(wrong);
        return new Wrong(what, all, Signature.RIGHT, log);
    }

    @ParameterizedTest
    @MethodSource("wrongTokens")
    void given_a_wrong_token_then_nobody_gets_in_and_the_log_says_why(
            Wrong wrong, CapturedOutput log) {
        PROVIDER.claim(wrong.claims());
        PROVIDER.sign(wrong.signature());

        assertNotIn(signIn(), "You could not be signed in");
        assertThat(log.getAll()).contains("Nobody was let in", wrong.log());
        assertThat(log.getAll()).doesNotContainIgnoringCase("n8.ada").doesNotContain("evil");
    }

    static Stream<Map<String, Object>> wrongRoles() {
        return Stream.of(
                Map.of("preferred_username", "n8.ada"),
                Map.of("preferred_username", "n8.ada", "groups", "janitor"),
                Map.of("preferred_username", "n8.ada", "groups", List.of()),
                Map.of("preferred_username", "n8.ada", "groups", List.of("po", "spo")));
    }

    @ParameterizedTest
    @MethodSource("wrongRoles")
    void given_a_role_claim_that_says_no_one_role_then_nobody_gets_in(
            Map<String, Object> claims, CapturedOutput log) {
        PROVIDER.claim(claims);

        assertNotIn(signIn(), "You have no role here");
        assertThat(log.getAll()).contains("ROLE_CLAIM").doesNotContain("janitor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody.known", "n8.ada@example.org", ""})
    void given_no_account_of_that_name_then_the_page_says_who_can_help(String name) {
        PROVIDER.claim(Map.of("preferred_username", name, "groups", "po"));

        assertNotIn(signIn(), "You have no account here");
        assertThat(office.count("platform.account where username like 'nobody%'")).isZero();
    }

    @Test
    void given_a_locked_account_then_nobody_gets_in() {
        PROVIDER.claim(Map.of("preferred_username", "n8.locked", "groups", "po"));

        assertNotIn(signIn(), "Your account is locked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"state=[^&]*", "[?]code=[^&]*&"})
    void given_a_way_back_that_was_tampered_with_then_nobody_gets_in(String part) {
        browser.tampering(back -> back.replaceFirst(part, part.contains("code") ? "?" : "state=x"));

        var page = signIn();

        assertThat(page.body()).contains("You could not be signed in");
        assertThat(isSignedIn()).isFalse();
    }

    private void assertNotIn(HttpResponse<String> page, String title) {
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains(title);
        assertThat(isSignedIn()).isFalse();
    }
}
