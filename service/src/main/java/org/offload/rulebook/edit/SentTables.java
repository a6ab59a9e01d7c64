package org.offload.rulebook.edit;

import org.offload.rulebook.table.DmnFile;
import org.springframework.util.DigestUtils;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A file as it came. */
final class SentTables {

    private final byte[] bytes;

    private SentTables(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Reads a file; of one that is far too large a byte too many says enough. */
    static SentTables of(InputStream content) throws IOException {
        return new SentTables(content.readNBytes(DmnFile.MOST_BYTES + 1));
    }

    /** Takes what an editor on a page has written. */
    static SentTables of(String content) {
        return new SentTables(content.getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, bytes.length);
    }

    /** Returns what tells its content from that of another file that somebody chose by mistake. */
    String digest() {
        return DigestUtils.md5DigestAsHex(bytes);
    }
}
