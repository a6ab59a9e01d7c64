package org.offload.caseload.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that came with a form, put aside until it is stored or refused.
 *
 * @param sha256 of its content, in hexadecimal digits
 */
record Received(Path file, String sentName, long bytes, String sha256) implements AutoCloseable {

    /** Puts a file aside. */
    static Received of(InputStream content, String sentName) throws IOException {
        Path file = Files.createTempFile("offload", ".received");
        // Written into, not replaced: nobody else on the machine may read it.
        try (var in = new DigestInputStream(content, digest());
                var out = Files.newOutputStream(file)) {
            long bytes = in.transferTo(out);
            String hash = HexFormat.of().formatHex(in.getMessageDigest().digest());
            return new Received(file, sentName, bytes, hash);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    FileContent.Found look() {
        try {
            return FileContent.look(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
