package org.offload.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes small files that nobody but the owner may read, whole or not at all. */
public final class OwnerOnly {

    private OwnerOnly() {}

    /** Writes one, in place of what was there. */
    public static void write(Path file, String text) {
        try {
            Path draft =
                    Files.createTempFile(
                            file.getParent(),
                            file.getFileName() + ".",
                            ".new",
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString("rw-------")));
            Files.writeString(draft, text);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
