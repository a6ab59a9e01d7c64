package org.offload.voice.board;

import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.voice.thread.SlotNumber;
import org.offload.voice.token.KeyDirectory;
import org.offload.voice.token.Token;
import org.offload.voice.token.TokenDraft;
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
import java.security.Signature;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A client of the board, as the script of our pages is one: it draws tokens and writes. */
public final class Wallet {

    private final Office office;
    private final Deque<Token> tokens = new ArrayDeque<>();
    private final KeyPair author;

    public Wallet(Office office) throws Exception {
        this.office = office;
        this.author = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }

    /** What is sent to draw tokens: the key, and what was blinded. */
    record Drawing(TokenKey key, List<TokenDraft> drafts) {

        String[] fields() {
            List<String> fields = new ArrayList<>(List.of("key", key.keyHash()));
            drafts.forEach(one -> fields.addAll(List.of("blinded", one.blinded())));
            return fields.toArray(String[]::new);
        }
    }

    Drawing drawing() {
        return drawing(office.bean(KeyDirectory.class).today());
    }

    Drawing drawing(TokenKey key) {
        return new Drawing(
                key,
                Stream.generate(() -> TokenDraft.of(key.keyHash(), key.rsa()))
                        .limit(key.term().each())
                        .toList());
    }

    /** Draws what everybody draws a day. */
    public Wallet drawnBy(Desk desk) {
        Drawing drawing = drawing();
        keep(drawing, desk.post("/voice/tokens", drawing.fields()).html());
        return this;
    }

    void keep(Drawing drawing, String answer) {
        JsonNode signatures = JsonMapper.shared().readTree(answer).path("signatures");
        for (int i = 0; i < drawing.drafts().size(); i++) {
            tokens.add(drawing.drafts().get(i).signed(signatures.path(i).asString()).orElseThrow());
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
                SlotNumber.parse(parent.isEmpty() ? "0" : parent).orElseThrow().asParent(),
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
        return told(sendRaw(submission.json()));
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
}
