package org.offload.voice.board;

import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.voice.token.Blinding;
import org.offload.voice.token.KeyDirectory;
import org.offload.voice.token.Token;
import org.offload.voice.token.TokenKey;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A client of the board, as the script of our pages is one: it draws tokens and writes. */
public final class Wallet {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int EACH = 6;

    private final Office office;
    private final Deque<Token> tokens = new ArrayDeque<>();
    private final KeyPair author;

    public Wallet(Office office) throws Exception {
        this.office = office;
        this.author = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }

    /** What is sent to draw tokens: the key, and what was blinded. */
    record Drawing(
            TokenKey key, List<Blinding> blinded, List<String> prefixes, List<String> nonces) {

        String[] fields() {
            List<String> fields = new ArrayList<>(List.of("key", key.keyHash()));
            blinded.forEach(
                    one ->
                            fields.addAll(
                                    List.of("blinded", HexFormat.of().formatHex(one.blinded()))));
            return fields.toArray(String[]::new);
        }
    }

    Drawing drawing() {
        TokenKey key = office.bean(KeyDirectory.class).today();
        List<Blinding> blinded = new ArrayList<>();
        List<String> prefixes = new ArrayList<>();
        List<String> nonces = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            prefixes.add(random());
            nonces.add(random());
            String input =
                    prefixes.getLast()
                            + HexFormat.of()
                                    .formatHex(
                                            "offload-voice-token-v1\0"
                                                    .getBytes(StandardCharsets.US_ASCII))
                            + key.keyHash()
                            + nonces.getLast();
            blinded.add(Blinding.of(key.rsa(), HexFormat.of().parseHex(input)));
        }
        return new Drawing(key, blinded, prefixes, nonces);
    }

    /** Draws what everybody draws a day. */
    public Wallet drawnBy(Desk desk) {
        Drawing drawing = drawing();
        keep(drawing, desk.post("/voice/tokens", drawing.fields()).html());
        return this;
    }

    void keep(Drawing drawing, String answer) {
        JsonNode signatures = JsonMapper.shared().readTree(answer).path("signatures");
        for (int i = 0; i < EACH; i++) {
            byte[] blind = HexFormat.of().parseHex(signatures.path(i).asString());
            tokens.add(
                    Token.read(
                                    drawing.key().keyHash(),
                                    drawing.prefixes().get(i),
                                    drawing.nonces().get(i),
                                    HexFormat.of()
                                            .formatHex(drawing.blinded().get(i).finish(blind)))
                            .orElseThrow());
        }
    }

    Token token() {
        return tokens.removeFirst();
    }

    int left() {
        return tokens.size();
    }

    /** Signs a new text with a token of this wallet. */
    Submission text(String thread, String text) {
        return text(thread, UUID.randomUUID(), "", text, token());
    }

    Submission text(String thread, UUID id, String parent, String text, Token token) {
        return signed(
                Op.POST,
                UUID.fromString(thread),
                parent.isEmpty() ? new UUID(0, 0) : UUID.fromString(parent),
                id,
                0,
                text,
                Optional.of(token));
    }

    Submission revised(Op op, Submission before, int revision, String text) {
        return signed(
                op, before.thread(), new UUID(0, 0), before.id(), revision, text, Optional.empty());
    }

    private Submission signed(
            Op op,
            UUID thread,
            UUID parent,
            UUID id,
            int revision,
            String text,
            Optional<Token> token) {
        byte[] info = author.getPublic().getEncoded();
        String key = HexFormat.of().formatHex(info, info.length - 32, info.length);
        var unsigned = new Submission(op, thread, parent, id, revision, text, token, key, "");
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(author.getPrivate());
            signature.update(unsigned.signed());
            return new Submission(
                    op,
                    thread,
                    parent,
                    id,
                    revision,
                    text,
                    token,
                    key,
                    HexFormat.of().formatHex(signature.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends to the board, and returns what it says. */
    String send(Submission submission) {
        return told(sendRaw(json(submission)));
    }

    static String told(MockHttpServletResponse response) {
        try {
            return JsonMapper.shared()
                    .readTree(response.getContentAsString())
                    .path("answer")
                    .asString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    MockHttpServletResponse sendRaw(String body, String... headers) {
        var request =
                MockMvcRequestBuilders.post("/board/texts")
                        .contentType(MediaType.TEXT_PLAIN)
                        .content(body.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return MockMvcTester.create(office.bean(MockMvc.class)).perform(request).getResponse();
    }

    static String json(Submission submission) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("op", submission.op().name());
        fields.put("thread", submission.thread().toString());
        fields.put("parent", submission.parent().toString());
        fields.put("id", submission.id().toString());
        fields.put("revision", submission.revision());
        fields.put("text", submission.text());
        submission.token().ifPresent(token -> fields.put("token", token));
        fields.put("author", submission.author());
        fields.put("signature", submission.signature());
        return JsonMapper.shared().writeValueAsString(fields);
    }

    private static String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
