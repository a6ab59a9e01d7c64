package org.offload.voice.board;

import org.offload.voice.token.Digests;
import org.offload.voice.token.Token;

import tools.jackson.databind.json.JsonMapper;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What came to the board.
 *
 * @param parent the number that it answers, in its last 8 bytes; all zeros for a comment
 * @param id of the text, drawn at random by its author
 * @param revision 0 for a new text, and one more at each change
 * @param text empty when it is withdrawn
 * @param token for a new text; none otherwise
 * @param author the public key of the author in this thread (Ed25519), hexadecimal
 * @param signature of all this by that key, hexadecimal
 */
public record Submission(
        Op op,
        UUID thread,
        UUID parent,
        UUID id,
        int revision,
        String text,
        Optional<Token> token,
        String author,
        String signature) {

    private static final int LENGTH = 1 + 3 * 16 + 4 + 32 + 32;

    /** Returns what its author signed: fields of fixed width, 117 bytes. */
    public byte[] signed() {
        var bytes = ByteBuffer.allocate(LENGTH).put(op.code());
        for (UUID one : new UUID[] {thread, parent, id}) {
            bytes.putLong(one.getMostSignificantBits()).putLong(one.getLeastSignificantBits());
        }
        return bytes.putInt(revision)
                .put(HexFormat.of().parseHex(textHash()))
                .put(token.map(one -> HexFormat.of().parseHex(one.spendId())).orElse(new byte[32]))
                .array();
    }

    /** Returns it as it is sent. */
    public String json() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("op", op.name());
        fields.put("thread", thread.toString());
        fields.put("parent", parent.toString());
        fields.put("id", id.toString());
        fields.put("revision", revision);
        fields.put("text", text);
        token.ifPresent(one -> fields.put("token", one));
        fields.put("author", author);
        fields.put("signature", signature);
        return JsonMapper.shared().writeValueAsString(fields);
    }

    /** Returns SHA-256 of the text, hexadecimal. */
    public String textHash() {
        return Digests.hexOf(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Answers whether it is the same as another one: sent twice, it is done once. */
    boolean isAgain(Submission other) {
        return op == other.op
                && id.equals(other.id)
                && author.equals(other.author)
                && revision == other.revision
                && text.equals(other.text);
    }
}
