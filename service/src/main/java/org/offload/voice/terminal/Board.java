package org.offload.voice.terminal;

import org.offload.voice.token.KeyList;
import org.offload.voice.token.OneVoice;
import org.offload.voice.token.SeenKeys;
import org.offload.voice.token.Term;
import org.offload.voice.token.TokenKey;
import org.offload.voice.token.TokenWeek;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The board, asked as nobody: on a line of its own, without cookies, one request each. */
final class Board {

    /** What it says if it says nothing. */
    static final String LOST = "lost";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI address;

    Board(URI address) {
        this.address = address;
    }

    /** The list of keys, with how many colleagues have tokens of each. */
    record Keys(SeenKeys seen, KeyList list, Map<String, Integer> colleagues) {

        /** Answers whether tokens of a key are taken in a thread. */
        boolean takes(String keyHash, UUID thread) {
            return term(keyHash)
                    .filter(term -> term.isFor(thread, hasOneVoiceEach(thread)))
                    .isPresent();
        }

        private boolean hasOneVoiceEach(UUID thread) {
            return list.keys().stream()
                    .anyMatch(
                            key ->
                                    key.term() instanceof OneVoice(UUID one, _)
                                            && one.equals(thread));
        }

        /** Answers whether tokens of a key are taken anywhere, for sure. */
        boolean takes(String keyHash) {
            return term(keyHash).isPresent();
        }

        private Optional<Term> term(String keyHash) {
            return list.keys().stream()
                    .filter(key -> key.keyHash().equals(keyHash) && !list.isTakenBack(key))
                    .map(TokenKey::term)
                    .filter(term -> term.spentUntil().isAfter(newestWeek()))
                    .findFirst();
        }

        private LocalDate newestWeek() {
            return list.keys().stream()
                    .map(TokenKey::term)
                    .filter(TokenWeek.class::isInstance)
                    .map(Term::firstDay)
                    .max(Comparator.naturalOrder())
                    .orElse(LocalDate.MAX);
        }

        /** Returns among how many colleagues the holder of a token hides. */
        int crowd(String keyHash) {
            return colleagues.getOrDefault(keyHash, 0);
        }
    }

    /**
     * Asks for the keys and checks them.
     *
     * @param before the list as it was seen last; none the first time
     * @throws Refused if they are not the keys that everybody can be shown
     */
    Keys keys(Optional<SeenKeys> before) throws Refused, IOException, InterruptedException {
        try {
            JsonNode told = JsonMapper.shared().readTree(send(request("/board/keys").GET()));
            List<TokenKey> all = new ArrayList<>();
            Map<String, Integer> colleagues = new LinkedHashMap<>();
            for (JsonNode entry : told.path("keys")) {
                all.add(key(entry, all.size()));
                colleagues.put(all.getLast().keyHash(), entry.path("colleagues").asInt());
            }
            if (all.isEmpty()) {
                throw new Refused("There is no board at " + address);
            }
            var list =
                    new KeyList(
                            told.path("installation").asString(),
                            told.path("witness").asString(""),
                            all);
            SeenKeys seen = before.isPresent() ? before.get().next(list) : SeenKeys.first(list);
            return new Keys(seen, list, colleagues);
        } catch (JacksonException noKeys) {
            throw new Refused("There is no board at " + address);
        } catch (SeenKeys.Broken broken) {
            throw new Refused(
                    """
                    Stop: the keys that you were shown are not those that this device knows (%s).
                    Somebody may be trying to tell you apart. Nothing was sent.
                    Tell your union or whoever runs Offload.\
                    """
                            .formatted(broken.getMessage()));
        }
    }

    private static TokenKey key(JsonNode entry, int place) {
        return new TokenKey(
                entry.path("key").asString(),
                place,
                entry.path("term").asString(),
                entry.path("publicKey").asString(),
                entry.path("hash").asString(),
                entry.path("signature").asString(),
                entry.path("witness").asString(""));
    }

    /** Hands in the signature of whoever signs the list besides; answers whether it was kept. */
    boolean sign(String entryHash, String signature) throws IOException, InterruptedException {
        var request =
                request("/board/keys/witness")
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString(entryHash + " " + signature));
        return send(request).contains("\"kept\"");
    }

    /** Sends a submission, and returns what the board says, such as {@code waiting}. */
    String tell(String submission) throws InterruptedException {
        try {
            var request =
                    request("/board/texts")
                            .header("Content-Type", "text/plain")
                            .POST(BodyPublishers.ofString(submission));
            return JsonMapper.shared().readTree(send(request)).path("answer").asString(LOST);
        } catch (IOException | JacksonException nothing) {
            return LOST;
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE);
    }

    private static String send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            return client.send(request.build(), BodyHandlers.ofString()).body();
        }
    }
}
