package org.offload.voice.token;

import java.util.HexFormat;
import java.util.Optional;

/** What seals the keys of the directory to each other, so that none can be shown to one person. */
final class DirectoryEntry {

    private static final byte[] DOMAIN = Digests.ascii("offload-voice-key-v1\0");
    private static final String NOTHING_BEFORE = "0".repeat(64);

    private DirectoryEntry() {}

    /**
     * Returns the hash of an entry.
     *
     * @param before the hash of the entry before; none for the first
     */
    static String hash(Optional<String> before, String keyHash, String termName) {
        return Digests.hexOf(
                DOMAIN,
                HexFormat.of().parseHex(before.orElse(NOTHING_BEFORE)),
                HexFormat.of().parseHex(keyHash),
                Digests.ascii(termName));
    }
}
