package org.offload.voice.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.voice.token.Ed25519;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** A witness at a board that shows the list of this service, and keeps what is signed. */
@PageTest
@Transactional
class WitnessTest {

    @TempDir private Path home;

    private final List<String> signed = new ArrayList<>();
    private Office office;
    private HttpServer server;
    private String told = "";

    @BeforeEach
    void open(Office given) throws Exception {
        office = given.open();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/board/keys", exchange -> answer(exchange, told));
        server.createContext(
                "/board/keys/witness",
                exchange -> {
                    signed.add(
                            new String(
                                    exchange.getRequestBody().readAllBytes(),
                                    StandardCharsets.US_ASCII));
                    answer(exchange, "{\"answer\":\"kept\"}");
                });
        server.start();
    }

    private static void answer(HttpExchange exchange, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private String list(String witness) throws Exception {
        return office.bean(MockMvc.class)
                .perform(MockMvcRequestBuilders.get("/board/keys"))
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replaceFirst("\"witness\":\"\"", "\"witness\":\"" + witness + "\"");
    }

    private Path file() {
        return home.resolve("witness.json");
    }

    private String run(String... more) {
        var out = new ByteArrayOutputStream();
        List<String> words = new ArrayList<>(List.of("witness", "--key", file().toString()));
        words.addAll(List.of(more));
        new Terminal(
                        new ByteArrayInputStream(new byte[0]),
                        new PrintStream(out, true, StandardCharsets.UTF_8))
                .run(words.toArray(String[]::new));
        return out.toString(StandardCharsets.UTF_8);
    }

    private String sign() {
        String at = "http://127.0.0.1:" + server.getAddress().getPort();
        return run("--at", at, "--board", at);
    }

    private String made() {
        return run().strip().replaceFirst(".*=", "");
    }

    @Test
    void its_key_is_made_once_and_its_file_is_its_own() throws Exception {
        String key = made();

        assertThat(key).matches("[0-9a-f]{64}");
        assertThat(made()).isEqualTo(key);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void it_signs_the_newest_entry_of_the_list() throws Exception {
        String key = made();
        told = list(key);
        JsonNode newest =
                JsonMapper.shared().readTree(told).path("keys").values().stream()
                        .reduce((_, last) -> last)
                        .orElseThrow();
        String hash = newest.path("hash").asString();

        assertThat(sign()).contains("Signed:", hash.substring(0, 16));

        assertThat(signed).hasSize(1);
        String[] sent = signed.getFirst().split(" ");
        assertThat(sent[0]).isEqualTo(hash);
        assertThat(Ed25519.isSigned(hash, key, sent[1])).isTrue();
    }

    @Test
    void another_list_than_the_one_it_signed_is_not_signed() throws Exception {
        String key = made();
        list(key);
        OnTuesday.goTo(office.clock(), OnTuesday.NOW.plusDays(7));
        told = list(key);
        sign();
        told = told.replaceFirst(",\\{\"term\".*", "]}");

        assertThat(sign()).contains("shorter or changed");
        assertThat(signed).hasSize(1);
    }

    @Test
    void an_installation_that_names_another_witness_is_told_so() throws Exception {
        made();
        told = list("");

        assertThat(sign()).contains("names another witness, or none");
        assertThat(signed).isEmpty();
    }

    @Test
    void without_a_board_it_says_so() {
        made();
        told = "{}";

        assertThat(sign()).contains("There is no board at");
    }
}
