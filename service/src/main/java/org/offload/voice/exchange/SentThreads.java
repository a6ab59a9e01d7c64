package org.offload.voice.exchange;

import org.springframework.util.DigestUtils;

import java.io.IOException;
import java.io.InputStream;

/** A file of threads as it came. */
final class SentThreads {

    private static final int LONGEST_NAME = 120; // characters

    private final String name;
    private final byte[] bytes;

    private SentThreads(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** Reads a file; of one that is far too large a byte too many says enough. */
    static SentThreads of(String name, InputStream content) throws IOException {
        String plain = name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        return new SentThreads(
                plain.substring(0, Math.min(plain.length(), LONGEST_NAME)),
                content.readNBytes(ThreadFile.LARGEST + 1));
    }

    /** Returns its name without folders. */
    String name() {
        return name;
    }

    String digest() {
        return DigestUtils.md5DigestAsHex(bytes);
    }

    ThreadFile read() {
        if (bytes.length > ThreadFile.LARGEST) {
            return ThreadFile.unusable("voice.exchange.fault.size", ThreadFile.LARGEST / 1_000_000);
        }
        return isXml() ? ThreadXml.read(bytes.clone()) : ThreadJson.read(bytes.clone());
    }

    /** By its first sign; a mark of the order of bytes and space may stand before it. */
    private boolean isXml() {
        for (byte one : bytes) {
            if (one == '<') {
                return true;
            }
            if (one > ' ') {
                return false;
            }
        }
        return false;
    }
}
