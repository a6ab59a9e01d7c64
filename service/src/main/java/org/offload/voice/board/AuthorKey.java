package org.offload.voice.board;

import org.offload.voice.token.Digests;
import org.offload.voice.token.Ed25519;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.UUID;

/** The key of one author in one thread. */
final class AuthorKey {

    private static final int BITS_OF_A_WORD = 10;

    private AuthorKey() {}

    /** Answers whether a submission is signed by the key that it names. */
    static boolean signed(Submission submission) {
        return Ed25519.isSigned(
                HexFormat.of().formatHex(submission.signed()),
                submission.author(),
                submission.signature());
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
