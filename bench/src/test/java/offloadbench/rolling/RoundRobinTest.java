package offloadbench.rolling;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

class RoundRobinTest {

    private final HttpClient client = HttpClient.newHttpClient();
    private HttpServer first;
    private HttpServer second;
    private RoundRobin proxy;

    @BeforeEach
    void open() throws IOException {
        first = server("first");
        second = server("second");
        proxy = new RoundRobin(address(first), address(second));
    }

    @AfterEach
    void close() {
        proxy.close();
        first.stop(0);
        second.stop(0);
        client.close();
    }

    private static HttpServer server(String name) throws IOException {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        HttpServer server = HttpServer.create(address, 10);
        server.createContext(
                "/",
                exchange -> {
                    String cookie = exchange.getRequestHeaders().getFirst("Cookie");
                    byte[] body = (name + " " + cookie).getBytes();
                    exchange.getResponseHeaders().add("Set-Cookie", "a=1");
                    exchange.getResponseHeaders().add("Set-Cookie", "b=2");
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        server.start();
        return server;
    }

    private static URI address(HttpServer server) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private HttpResponse<String> ask() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(proxy.address()).header("Cookie", "offload=x").build();
        return client.send(request, BodyHandlers.ofString());
    }

    @Test
    void each_request_goes_to_the_next_server_with_its_cookies_and_back()
            throws IOException, InterruptedException {
        var answers = List.of(ask(), ask(), ask());

        assertThat(answers)
                .extracting(HttpResponse::body)
                .containsExactly("first offload=x", "second offload=x", "first offload=x");
        assertThat(answers.getFirst().headers().allValues("set-cookie"))
                .containsExactly("a=1", "b=2");
        assertThat(proxy.answeredBy(0)).isEqualTo(2);
    }

    @Test
    void where_nobody_listens_the_other_one_is_asked() throws IOException, InterruptedException {
        first.stop(0);

        assertThat(List.of(ask().body(), ask().body())).containsOnly("second offload=x");
    }

    @Test
    void where_nobody_listens_at_all_the_gateway_is_bad() throws IOException, InterruptedException {
        first.stop(0);
        second.stop(0);

        assertThat(ask().statusCode()).isEqualTo(502);
    }
}
