package offloadbench.voice;

import org.offload.voice.token.Digests;
import org.offload.voice.token.Token;

import tools.jackson.databind.json.JsonMapper;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A text without a name as it is sent, each by an author of its own.
 *
 * @param json what is sent
 * @param signed what its author signed
 */
record UnnamedText(Token token, String json, byte[] signed, byte[] signature, PublicKey author) {

    private static final HexFormat HEX = HexFormat.of();
    private static final int LENGTH = 1 + 3 * 16 + 4 + 32 + 32;
    private static final int KEY = 32;

    static UnnamedText of(UUID thread, String text, Token token) {
        try {
            KeyPair author = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            UUID id = UUID.randomUUID();
            byte[] signed = signed(thread, id, text, token);
            var signer = Signature.getInstance("Ed25519");
            signer.initSign(author.getPrivate());
            signer.update(signed);
            byte[] signature = signer.sign();
            byte[] info = author.getPublic().getEncoded();
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("op", "POST");
            fields.put("thread", thread.toString());
            fields.put("parent", "");
            fields.put("id", id.toString());
            fields.put("revision", 0);
            fields.put("text", text);
            fields.put("token", token);
            fields.put("author", HEX.formatHex(info, info.length - KEY, info.length));
            fields.put("signature", HEX.formatHex(signature));
            String json = JsonMapper.shared().writeValueAsString(fields);
            return new UnnamedText(token, json, signed, signature, author.getPublic());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] signed(UUID thread, UUID id, String text, Token token) {
        var bytes = ByteBuffer.allocate(LENGTH).put((byte) 1);
        for (UUID one : new UUID[] {thread, new UUID(0, 0), id}) {
            bytes.putLong(one.getMostSignificantBits()).putLong(one.getLeastSignificantBits());
        }
        return bytes.putInt(0)
                .put(Digests.of(text.getBytes(StandardCharsets.UTF_8)))
                .put(HEX.parseHex(token.spendId()))
                .array();
    }

    /** Looks at both of its signatures, as the board does, and at nothing else. */
    void verify(BoardKey key) {
        try {
            var verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(author);
            verifier.update(signed);
            if (!verifier.verify(signature) || !token.isSignedBy(key.key())) {
                throw new IllegalStateException("A signature of our own is wrong");
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
