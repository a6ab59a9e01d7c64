package org.offload.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offload.fixture.PageTest;
import org.offload.platform.Accounts;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.CookieSerializer.CookieValue;
import org.springframework.test.web.servlet.MockMvc;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** What is promised around every page: passwords, headers, cookies, and who sees the machine. */
@PageTest
class AroundThePageTest {

    private final Accounts accounts;
    private final MockMvc mvc;
    private final CookieSerializer sessions;

    AroundThePageTest(Accounts accounts, MockMvc mvc, CookieSerializer sessions) {
        this.accounts = accounts;
        this.mvc = mvc;
        this.sessions = sessions;
    }

    @LocalServerPort int port;

    @Test
    void a_password_is_kept_as_a_slow_hash_that_names_its_way() {
        assertThat(accounts.hash("a password")).startsWith("{bcrypt}$2a$12$").hasSize(68);
        assertThat(accounts.hash("a password")).isNotEqualTo(accounts.hash("a password"));
    }

    @Test
    void a_page_takes_content_from_us_only_and_tells_nobody_where_it_was() throws Exception {
        var headers = page("/sign-in").headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .contains(
                        "default-src 'self'; object-src 'none'; base-uri 'none';"
                                + " form-action 'self'; frame-ancestors 'none'");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(headers.firstValue("Content-Type")).contains("text/html;charset=UTF-8");
    }

    @Test
    void cookies_are_for_us_and_not_for_scripts() throws Exception {
        var cookies = page("/sign-in").headers().allValues("Set-Cookie");

        assertThat(cookies).isNotEmpty();
        assertThat(cookies).allSatisfy(AroundThePageTest::assertOurs);
    }

    @Test
    void the_cookie_of_a_session_is_for_us_and_not_for_scripts() {
        var response = new MockHttpServletResponse();

        sessions.writeCookieValue(new CookieValue(new MockHttpServletRequest(), response, "id"));

        assertThat(response.getHeader("Set-Cookie")).startsWith("offload=");
        assertOurs(response.getHeader("Set-Cookie"));
    }

    private static void assertOurs(@Nullable String cookie) {
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/");
    }

    @Test
    void without_encryption_a_browser_is_not_told_to_ask_for_it() throws Exception {
        var headers = page("/sign-in").headers();

        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(headers.allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains("Secure"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/readiness", "/actuator/metrics"})
    void on_the_machine_itself_its_health_can_be_asked_for(String path) throws Exception {
        assertThat(status(path, "127.0.0.1", "X-Nothing", "")).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0} from {1} with {2}")
    @CsvSource({
        "/actuator/health, 127.0.0.1, X-Forwarded-For",
        "/actuator/health, 127.0.0.1, Forwarded",
        "/actuator/metrics, 127.0.0.1, X-Forwarded-For",
        "/actuator/metrics, 10.1.2.3, X-Nothing",
        "/actuator/health/readiness, 10.1.2.3, X-Nothing",
        "/actuator, 192.0.2.7, Forwarded"
    })
    void from_elsewhere_or_through_a_proxy_it_cannot(String path, String from, String header)
            throws Exception {
        assertThat(status(path, from, header, "192.0.2.1")).isIn(401, 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"env", "beans", "heapdump", "loggers", "threaddump", "shutdown"})
    void nothing_else_of_the_machine_can_be_asked_for(String endpoint) throws Exception {
        assertThat(status("/actuator/" + endpoint, "127.0.0.1", "X-Nothing", "")).isEqualTo(404);
    }

    private int status(String path, String from, String header, String value) throws Exception {
        return mvc.perform(
                        get(path)
                                .header(header, value)
                                .with(
                                        request -> {
                                            request.setRemoteAddr(from);
                                            return request;
                                        }))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private HttpResponse<String> page(String path) throws Exception {
        try (var browser = HttpClient.newHttpClient()) {
            var address = URI.create("http://127.0.0.1:" + port + path);
            return browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        }
    }
}
