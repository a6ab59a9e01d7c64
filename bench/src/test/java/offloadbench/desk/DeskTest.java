package offloadbench.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.Test;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

class DeskTest {

    private static final String PAGE =
            """
            <link rel="stylesheet" href="/a.css"><script src="/a.js"></script><a href="/b">b</a>\
            """;

    @Test
    void given_a_page_then_its_first_view_is_itself_with_its_style_and_script() throws Exception {
        var here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        HttpServer server = HttpServer.create(here, 0);
        server.createContext(
                "/",
                exchange -> {
                    byte[] body =
                            new byte[exchange.getRequestURI().getPath().endsWith("js") ? 7 : 50];
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        server.start();
        var page = new Reply(200, "", false, PAGE.getBytes(StandardCharsets.UTF_8));
        try (var client = Desk.client()) {
            var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());

            assertThat(Desk.stranger(client, address).firstView(page))
                    .isEqualTo(PAGE.length() + 50 + 7);
        } finally {
            server.stop(0);
        }
    }
}
