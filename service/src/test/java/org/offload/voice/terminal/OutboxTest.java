package org.offload.voice.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offload.platform.Words;
import org.offload.voice.token.KeyList;
import org.offload.voice.token.SeenKeys;
import org.offload.voice.token.Token;
import org.offload.voice.token.TokenKey;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Against a board that says what it is told to say. */
class OutboxTest {

    private static final Instant NOW = Instant.parse("2020-04-07T08:00:00Z");
    private static final UUID THREAD = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID NONE = new UUID(0, 0);

    private final Deque<String> answers = new ArrayDeque<>();
    private final List<JsonNode> sent = new ArrayList<>();
    private final AtomicInteger kept = new AtomicInteger();
    private HttpServer server;
    private Purse purse;
    private Outbox outbox;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/board/texts",
                exchange -> {
                    sent.add(
                            JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes()));
                    byte[] answer =
                            "{\"answer\":\"%s\"}"
                                    .formatted(answers.removeFirst())
                                    .getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(200, answer.length);
                    exchange.getResponseBody().write(answer);
                    exchange.close();
                });
        server.start();
        purse = new Purse("00".repeat(32), null, List.of(), List.of(), Map.of());
        outbox = outbox(20);
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private Outbox outbox(int colleagues) {
        var key = new TokenKey("aa".repeat(32), 0, "2020-W15", "", "", "", "");
        var keys =
                new Board.Keys(
                        new SeenKeys("", "", List.of()),
                        new KeyList("", "", List.of(key)),
                        Map.of(key.keyHash(), colleagues));
        var board = new Board(URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
        return new Outbox(purse, keys, board, new Words(), kept::incrementAndGet);
    }

    private void token(String nonce, Instant ready) {
        var token = new Token("aa".repeat(32), "00".repeat(32), nonce.repeat(32), "00".repeat(256));
        purse.tokens().add(new Purse.Kept(token, ready));
    }

    private List<String> nonces() {
        return sent.stream()
                .map(one -> one.path("token").path("nonce").asString().substring(0, 2))
                .toList();
    }

    private List<String> send(Instant now, String... told) throws InterruptedException {
        answers.addAll(List.of(told));
        return outbox.send(now);
    }

    private UUID id() {
        return purse.waiting().getFirst().id();
    }

    @Test
    void each_text_waits_for_a_token_of_its_own() throws Exception {
        token("01", NOW.plusSeconds(60));
        token("02", NOW.plusSeconds(3600));
        outbox.put(THREAD, NONE, "First.", false, 20);
        outbox.put(THREAD, NONE, "Second.", false, 20);

        assertThat(send(NOW)).hasSize(2).allMatch(told -> told.contains("it can go at about"));
        send(NOW.plusSeconds(61), "waiting");
        assertThat(nonces()).containsExactly("01");
        send(NOW.plusSeconds(3601), "published", "waiting");

        assertThat(nonces()).containsExactly("01", "01", "02");
        assertThat(outbox.put(THREAD, NONE, "Third.", false, 20)).isFalse();
    }

    @Test
    void a_token_that_is_over_goes_nowhere_and_the_next_has_its_own_time() throws Exception {
        token("01", NOW);
        outbox.put(THREAD, NONE, "Text.", false, 20);
        Purse.Waiting one = purse.waiting().getFirst();
        Token token = Objects.requireNonNull(one.token()).token();
        var over = new Token("bb".repeat(32), token.prefix(), token.nonce(), token.signature());
        purse.waiting().set(0, one.with(new Purse.Kept(over, NOW)));
        token("02", NOW.plusSeconds(60));

        assertThat(send(NOW).getFirst()).contains("it can go at about");
        send(NOW.plusSeconds(61), "waiting");

        assertThat(nonces()).containsExactly("02");
    }

    @Test
    void what_was_sent_and_whose_token_is_no_use_gets_another_one() throws Exception {
        token("01", NOW);
        token("02", NOW);
        outbox.put(THREAD, NONE, "Text.", true, 20);
        send(NOW, "busy");
        send(NOW, "token-invalid");
        send(NOW, "published");

        assertThat(nonces()).containsExactly("01", "01", "02");
        assertThat(purse.waiting()).isEmpty();
    }

    @Test
    void what_is_refused_is_told_with_its_words_and_its_token_is_not_lost() throws Exception {
        token("01", NOW);
        outbox.put(THREAD, NONE, "Text.", true, 20);

        assertThat(send(NOW, "thread-closed").getFirst())
                .contains("This thread takes no more comments.", "Text.");

        assertThat(purse.waiting()).isEmpty();
        assertThat(purse.tokens()).hasSize(1);
    }

    @Test
    void with_too_few_colleagues_nothing_is_sent_later_either() throws Exception {
        token("01", NOW);
        outbox.put(THREAD, NONE, "Text.", true, 20);

        assertThat(outbox(10).send(NOW).getFirst()).contains("Fewer than 20 colleagues");
        assertThat(sent).isEmpty();
        assertThat(purse.waiting()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"busy", "waiting"})
    void what_may_have_been_taken_is_taken_back_at_the_board(String answer) throws Exception {
        token("01", NOW);
        outbox.put(THREAD, NONE, "Text.", true, 20);
        UUID id = id();
        send(NOW, answer);
        answers.add("waiting");

        assertThat(outbox.withdraw(id)).contains("taken back");

        assertThat(sent.getLast().path("op").asString()).isEqualTo("WITHDRAW");
        assertThat(purse.waiting()).isEmpty();
        assertThat(outbox.withdraw(id)).contains("no text with this ID");
    }

    @Test
    void what_was_not_sent_is_taken_out_and_its_token_is_free() throws Exception {
        token("01", NOW.plusSeconds(60));
        outbox.put(THREAD, NONE, "Text.", false, 20);

        assertThat(outbox.withdraw(id())).contains("It was not sent yet.");

        assertThat(sent).isEmpty();
        assertThat(purse.tokens()).hasSize(1);
    }

    @Test
    void all_is_kept_before_it_is_sent() throws Exception {
        token("01", NOW);
        outbox.put(THREAD, NONE, "Text.", true, 20);
        int before = kept.get();
        answers.add("busy");

        outbox.send(NOW);

        assertThat(kept.get()).isGreaterThan(before);
        assertThat(purse.waiting().getFirst().sent()).contains("POST");
    }
}
