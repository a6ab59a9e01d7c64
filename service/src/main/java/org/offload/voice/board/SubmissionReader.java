package org.offload.voice.board;

import org.offload.voice.thread.UnnamedText;
import org.offload.voice.token.Token;
import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads what came to the board; anything that is not of its exact shape is none. */
@Component
class SubmissionReader {

    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern SIGNATURE = Pattern.compile("[0-9a-f]{128}");

    private final JsonMapper json;

    SubmissionReader(JsonMapper json) {
        this.json = json;
    }

    /** Reads it; none if it cannot be read. */
    Optional<Submission> read(byte[] sent) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(sent)).toString();
            return submission(json.readTree(text));
        } catch (CharacterCodingException | JacksonException noText) {
            return Optional.empty();
        }
    }

    private static Optional<Submission> submission(JsonNode sent) {
        Optional<Op> op = op(text(sent, "op"));
        Optional<UUID> thread = id(text(sent, "thread"));
        Optional<UUID> id = id(text(sent, "id"));
        String parent = text(sent, "parent");
        Optional<UUID> answered = parent.isEmpty() ? Optional.of(UnnamedText.NONE) : id(parent);
        String author = text(sent, "author");
        String signature = text(sent, "signature");
        Optional<Token> token = token(sent.path("token"));
        boolean isWhole =
                op.isPresent()
                        && thread.isPresent()
                        && id.isPresent()
                        && answered.isPresent()
                        && KEY.matcher(author).matches()
                        && SIGNATURE.matcher(signature).matches()
                        && token.isPresent() == op.filter(Op.POST::equals).isPresent();
        return isWhole
                ? Optional.of(
                        new Submission(
                                op.get(),
                                thread.get(),
                                answered.get(),
                                id.get(),
                                sent.path("revision").asInt(0),
                                text(sent, "text"),
                                token,
                                author,
                                signature))
                : Optional.empty();
    }

    private static Optional<Op> op(String name) {
        return Arrays.stream(Op.values()).filter(op -> op.name().equals(name)).findFirst();
    }

    private static Optional<UUID> id(String text) {
        return ID.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    private static Optional<Token> token(JsonNode sent) {
        return sent.isObject()
                ? Token.read(
                        text(sent, "key"),
                        text(sent, "prefix"),
                        text(sent, "nonce"),
                        text(sent, "signature"))
                : Optional.empty();
    }

    private static String text(JsonNode sent, String field) {
        return sent.path(field).asString("");
    }
}
