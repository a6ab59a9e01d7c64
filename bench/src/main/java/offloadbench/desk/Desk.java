package offloadbench.desk;

import org.jsoup.nodes.Element;
import org.offload.platform.Ids;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Somebody who is signed in, and asks as a browser would: cookies, compressed pages, forms. */
public final class Desk {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int FOUND = 302;

    private final HttpClient client;
    private final Supplier<URI> server;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    private Desk(HttpClient client, Supplier<URI> server) {
        this.client = client;
        this.server = server;
    }

    /** Returns a client that many desks may share. */
    public static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();
    }

    /**
     * Signs somebody in.
     *
     * @param server where to ask; may answer differently each time
     * @throws IllegalStateException if the name or the password is not taken
     */
    public static Desk signIn(
            HttpClient client, Supplier<URI> server, String username, String password)
            throws IOException, InterruptedException {
        var desk = new Desk(client, server);
        Map<String, String> form = desk.get("/sign-in").form("/sign-in");
        form.put("username", username);
        form.put("password", password);
        Reply reply = desk.post("/sign-in", form);
        if (reply.status() != FOUND || reply.location().contains("/sign-in")) {
            throw new IllegalStateException("This account was not let in: " + username);
        }
        return desk;
    }

    /** Returns somebody who has not signed in, and sees what everybody may. */
    public static Desk stranger(HttpClient client, URI server) {
        return new Desk(client, () -> server);
    }

    /** Asks for a page. */
    public Reply get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    /**
     * Returns the bytes over the line of a page and of all that it is shown with, as when a browser
     * sees the service for the first time.
     */
    public long firstView(Reply page) throws IOException, InterruptedException {
        long bytes = page.body().length;
        for (Element part : page.document().select("link[href], script[src]")) {
            bytes += get(part.attr("href") + part.attr("src")).page().body().length;
        }
        return bytes;
    }

    /** Sends a form. */
    public Reply post(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        String body =
                fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    /** Sends a text as a script does, without the fields of a form. */
    public Reply say(String path, String text) throws IOException, InterruptedException {
        return send(
                request(path)
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString(text)));
    }

    /** Returns the fields of a form with a receipt of its own, to be sent as something new. */
    public static Map<String, String> anew(Map<String, String> form) {
        var fields = new LinkedHashMap<>(form);
        fields.put("receipt", Ids.next().toString());
        return fields;
    }

    private HttpRequest.Builder request(String path) {
        var request =
                HttpRequest.newBuilder(server.get().resolve(path))
                        .timeout(PATIENCE)
                        .header("Accept-Encoding", "gzip");
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private Reply send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
        for (String cookie : response.headers().allValues("set-cookie")) {
            String[] parts = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(parts[0], parts[1]);
        }
        return new Reply(
                response.statusCode(),
                response.headers().firstValue("location").orElse(""),
                response.headers().firstValue("content-encoding").orElse("").equals("gzip"),
                response.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
