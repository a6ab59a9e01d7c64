package offloadbench.rolling;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A proxy that gives each request to the next server, whoever asks: nothing sticks. Where nobody
 * listens it tries the other one; what was under way when a server ended is a bad gateway.
 */
final class RoundRobin implements AutoCloseable {

    private static final int BAD_GATEWAY = 502;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Set<String> TOLD_BY_THE_LINE =
            Set.of("connection", "content-length", "transfer-encoding", "date", ":status");
    private static final Set<String> TAKEN_ALONG =
            Set.of("cookie", "content-type", "accept-encoding");

    private final HttpServer here;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicReferenceArray<URI> servers;
    private final AtomicIntegerArray answered;
    private final AtomicInteger turn = new AtomicInteger();

    RoundRobin(URI... servers) throws IOException {
        this.servers = new AtomicReferenceArray<>(servers);
        this.answered = new AtomicIntegerArray(servers.length);
        this.here =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
        here.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        here.createContext("/", this::handle);
        here.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + here.getAddress().getPort());
    }

    /** Puts a server in the place of another. */
    void replace(int number, URI server) {
        servers.set(number, server);
    }

    /** Returns how many requests a place has answered. */
    int answeredBy(int number) {
        return answered.get(number);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!passOn(exchange)) {
                exchange.sendResponseHeaders(BAD_GATEWAY, -1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns false where nobody answered. */
    private boolean passOn(HttpExchange exchange) throws IOException, InterruptedException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        int first = Math.floorMod(turn.getAndIncrement(), servers.length());
        for (int i = 0; i < servers.length(); i++) {
            int number = (first + i) % servers.length();
            HttpResponse<byte[]> response;
            try {
                response =
                        client.send(
                                request(exchange, servers.get(number), body),
                                BodyHandlers.ofByteArray());
            } catch (ConnectException nobodyListens) {
                continue; // nothing was sent, so the next one may have it
            } catch (IOException underWay) {
                return false;
            }
            answered.incrementAndGet(number);
            pass(response, exchange);
            return true;
        }
        return false;
    }

    private static HttpRequest request(HttpExchange exchange, URI server, byte[] body) {
        var request =
                HttpRequest.newBuilder(server.resolve(exchange.getRequestURI()))
                        .timeout(PATIENCE)
                        .method(
                                exchange.getRequestMethod(),
                                body.length == 0
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofByteArray(body));
        TAKEN_ALONG.forEach(
                name -> {
                    String value = exchange.getRequestHeaders().getFirst(name);
                    if (value != null) {
                        request.header(name, value);
                    }
                });
        return request.build();
    }

    private static void pass(HttpResponse<byte[]> response, HttpExchange exchange)
            throws IOException {
        response.headers()
                .map()
                .forEach(
                        (name, values) -> {
                            if (!TOLD_BY_THE_LINE.contains(name)) {
                                exchange.getResponseHeaders().put(name, values);
                            }
                        });
        byte[] body = response.body();
        exchange.sendResponseHeaders(response.statusCode(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        here.stop(0);
        client.close();
    }
}
