package org.offload.platform.start;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The free space where the data is. */
public final class Room {

    /** PostgreSQL's programs (80 MB), an empty database (40 MB) and its log of changes. */
    static final long FOR_A_NEW_FOLDER = 400L << 20;

    /** Enough to recover after a crash and to run for a while. */
    static final long FOR_A_START = 64L << 20;

    /** What PostgreSQL needs to read its log of changes and to begin a new piece of it. */
    static final long TO_RECOVER = 48L << 20;

    private Room() {}

    /**
     * Refuses to start where the disk would soon be full.
     *
     * @param bytes least free space
     */
    static void require(Path home, long bytes) throws IOException {
        if (!isFor(home, bytes)) {
            throw refusal(home);
        }
    }

    /** Answers whether so many bytes are free. */
    static boolean isFor(Path home, long bytes) throws IOException {
        return Files.getFileStore(home).getUsableSpace() >= bytes;
    }

    /** Returns whether a program's or the system's message speaks of a full disk. */
    public static boolean isShort(@Nullable String message) {
        return message != null
                && (message.contains("No space left on device")
                        || message.contains("Disk quota exceeded"));
    }

    static StartRefused refusal(Path home) {
        return new StartRefused(
                """
                The disk that holds the data folder %s is full, or nearly so.
                Free %d MB there, or choose a folder on another disk: --data DIR.
                """
                        .formatted(home, FOR_A_NEW_FOLDER >> 20));
    }
}
