package org.offload.voice.terminal;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A member of staff signs in, and draws what everybody draws a day; no text goes this way. */
final class StaffLine implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int OK = 200;
    private static final int FOUND = 302;
    private static final int CONFLICT = 409;
    private static final String DAY = "2020-04-07";

    private final URI address;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .connectTimeout(PATIENCE)
                    .build();
    private Document page = new Document("");

    StaffLine(URI address) {
        this.address = address;
    }

    /**
     * Signs in.
     *
     * @throws Refused if the name or the password is not taken, or something else is asked first
     */
    void signIn(String username, String password)
            throws Refused, IOException, InterruptedException {
        Map<String, String> form = new LinkedHashMap<>();
        for (Element field :
                Jsoup.parse(get("/sign-in").body()).select("form[action=/sign-in] input[name]")) {
            form.put(field.attr("name"), field.attr("value"));
        }
        form.put("username", username);
        form.put("password", password);
        HttpResponse<String> answer = post("/sign-in", List.copyOf(form.entrySet()));
        String onward = answer.headers().firstValue("location").orElse("");
        if (answer.statusCode() != FOUND || onward.contains("/sign-in")) {
            throw new Refused("This name and password were not taken. Check both, then try again.");
        }
        HttpResponse<String> own = get("/me");
        if (own.statusCode() != OK) {
            throw new Refused("Offload asks you something first. Sign in with a browser once.");
        }
        page = Jsoup.parse(own.body());
    }

    /** Returns what day it is there. */
    LocalDate today() {
        return LocalDate.parse(
                page.getElementsByTag("html").attr("data-now").substring(0, DAY.length()));
    }

    /**
     * Has tokens signed, unseen.
     *
     * @param blinded hexadecimal
     * @return the signatures, hexadecimal, in the same order; none if they were drawn already
     * @throws Refused if none are given
     */
    Optional<List<String>> sign(String keyHash, List<String> blinded)
            throws Refused, IOException, InterruptedException {
        String csrf = page.select("#discard [name=_csrf]").attr("value");
        var fields = new ArrayList<>(List.of(Map.entry("_csrf", csrf), Map.entry("key", keyHash)));
        blinded.forEach(one -> fields.add(Map.entry("blinded", one)));
        HttpResponse<String> answer = post("/voice/tokens", fields);
        if (answer.statusCode() == CONFLICT && answer.body().contains("\"DRAWN\"")) {
            return Optional.empty();
        }
        if (answer.statusCode() != OK) {
            throw new Refused("Offload gave no tokens. Only who is on the staff list gets any.");
        }
        JsonNode signatures = JsonMapper.shared().readTree(answer.body()).path("signatures");
        return Optional.of(
                StreamSupport.stream(signatures.spliterator(), false)
                        .map(JsonNode::asString)
                        .toList());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, List<Map.Entry<String, String>> fields)
            throws IOException, InterruptedException {
        String body =
                fields.stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return client.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
