package org.offload.voice.board;

import org.offload.voice.token.Digests;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.UUID;

/** The key of one author in one thread. */
final class AuthorKey {

    /** What stands before the 32 bytes of a key for Ed25519 in its SubjectPublicKeyInfo. */
    private static final String HEAD = "302a300506032b6570032100";

    private static final int BITS_OF_A_WORD = 10;

    private AuthorKey() {}

    /** Answers whether a submission is signed by the key that it names. */
    static boolean signed(Submission submission) {
        try {
            var key =
                    KeyFactory.getInstance("Ed25519")
                            .generatePublic(
                                    new X509EncodedKeySpec(
                                            HexFormat.of().parseHex(HEAD + submission.author())));
            var signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(submission.signed());
            return signature.verify(HexFormat.of().parseHex(submission.signature()));
        } catch (GeneralSecurityException noKeyOrNoSignature) {
            return false;
        }
    }

    /** Returns what the holder of a key is called in a thread: two words. */
    static String handle(UUID thread, String author) {
        var id =
                ByteBuffer.allocate(16)
                        .putLong(thread.getMostSignificantBits())
                        .putLong(thread.getLeastSignificantBits());
        byte[] digest =
                Digests.of(Digests.ascii("handle"), id.array(), HexFormat.of().parseHex(author));
        int bits = ByteBuffer.wrap(digest).getInt() >>> (Integer.SIZE - 2 * BITS_OF_A_WORD);
        return HandleWords.of(bits >>> BITS_OF_A_WORD)
                + " "
                + HandleWords.of(bits & ((1 << BITS_OF_A_WORD) - 1));
    }
}
