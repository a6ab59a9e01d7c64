package org.offload.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offload.fixture.PageTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Behind a proxy that ends the encryption. {@link AroundThePageTest} is the twin without one. */
@PageTest
@TestPropertySource(properties = "offload.address=https://offload.example.org")
class SecureTransportTest {

    @LocalServerPort int port;

    @Test
    void no_cookie_goes_where_anybody_can_read_it() throws Exception {
        assertThat(signInPage().headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allMatch(cookie -> cookie.contains("; Secure"));
    }

    @Test
    void the_browser_comes_by_https_from_now_on() throws Exception {
        assertThat(signInPage().headers().firstValue("Strict-Transport-Security"))
                .contains("max-age=31536000 ; includeSubDomains");
    }

    private HttpResponse<String> signInPage() throws Exception {
        try (var browser = HttpClient.newHttpClient()) {
            var address = URI.create("http://127.0.0.1:" + port + "/sign-in");
            return browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        }
    }
}
