package org.offload.voice.terminal;

import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.offload.voice.board.Op;
import org.offload.voice.board.Submission;
import org.offload.voice.token.Digests;
import org.offload.voice.token.Token;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/** Who somebody is in one thread: a key for each, so that nothing joins two threads. */
final class ThreadAuthor {

    private static final int KEY = 32;

    private final UUID thread;
    private final Ed25519PrivateKeyParameters secret;

    private ThreadAuthor(UUID thread, byte[] secret) {
        this.thread = thread;
        this.secret = new Ed25519PrivateKeyParameters(secret);
    }

    /**
     * Derives it.
     *
     * @param seed 32 bytes, hexadecimal: the same as a browser has from its 24 words
     */
    static ThreadAuthor of(String seed, UUID thread) {
        try {
            var derivation =
                    HKDFParameterSpec.ofExtract()
                            .addIKM(HexFormat.of().parseHex(seed))
                            .addSalt(Digests.ascii("offload-voice"))
                            .thenExpand(info(thread), KEY);
            byte[] secret = KDF.getInstance("HKDF-SHA256").deriveData(derivation);
            return new ThreadAuthor(thread, secret);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] info(UUID thread) {
        byte[] word = Digests.ascii("thread");
        return ByteBuffer.allocate(word.length + 2 * Long.BYTES)
                .put(word)
                .putLong(thread.getMostSignificantBits())
                .putLong(thread.getLeastSignificantBits())
                .array();
    }

    Submission post(UUID id, UUID parent, String text, Token token) {
        return signed(Op.POST, parent, id, 0, text, Optional.of(token));
    }

    Submission withdraw(UUID id, int revision) {
        return signed(Op.WITHDRAW, new UUID(0, 0), id, revision, "", Optional.empty());
    }

    private Submission signed(
            Op op, UUID parent, UUID id, int revision, String text, Optional<Token> token) {
        String author = HexFormat.of().formatHex(secret.generatePublicKey().getEncoded());
        var unsigned = new Submission(op, thread, parent, id, revision, text, token, author, "");
        var signer = new Ed25519Signer();
        signer.init(true, secret);
        byte[] said = unsigned.signed();
        signer.update(said, 0, said.length);
        return new Submission(
                op,
                thread,
                parent,
                id,
                revision,
                text,
                token,
                author,
                HexFormat.of().formatHex(signer.generateSignature()));
    }
}
