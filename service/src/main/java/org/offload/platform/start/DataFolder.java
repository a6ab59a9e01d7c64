package org.offload.platform.start;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder that holds everything of one Offload, its owner's only. One process at a time has it
 * open; the lock goes with the process, however that ends.
 */
final class DataFolder implements AutoCloseable {

    private final Path home;
    private final FileChannel lock;
    private final FolderNotes notes;

    private DataFolder(Path home, FileChannel lock, FolderNotes notes) {
        this.home = home;
        this.lock = lock;
        this.notes = notes;
    }

    /**
     * Opens a folder, and makes it if it is missing.
     *
     * @throws StartRefused if it is in use, cannot be written, or comes from a newer Offload
     */
    static DataFolder open(Path home) {
        FileChannel lock = lock(home);
        try {
            Files.createDirectories(home.resolve("logs"));
            return new DataFolder(home, lock, new FolderNotes(home.resolve("offload.properties")));
        } catch (IOException e) {
            release(lock);
            throw unwritable(home, e);
        } catch (StartRefused e) {
            release(lock);
            throw e;
        }
    }

    private static FileChannel lock(Path home) {
        try {
            if (!Files.isDirectory(home)) {
                Files.createDirectories(
                        home,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rwx------")));
            }
            FileChannel channel =
                    FileChannel.open(
                            home.resolve("offload.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new StartRefused.FolderInUse(home);
            }
            return channel;
        } catch (IOException e) {
            throw unwritable(home, e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException thisProcessHasIt) {
            return null;
        }
    }

    private static StartRefused unwritable(Path home, IOException why) {
        return Room.isShort(why.getMessage())
                ? Room.refusal(home)
                : new StartRefused(
                        """
                        Offload cannot write to the data folder %s (%s: %s).
                        Make it writable for you, or choose another folder: --data DIR.
                        """
                                .formatted(home, why.getClass().getSimpleName(), why.getMessage()));
    }

    Path home() {
        return home;
    }

    Path logs() {
        return home.resolve("logs");
    }

    FolderNotes notes() {
        return notes;
    }

    /** Tells commands which database they may use while this process runs. */
    void announce(DatabaseAddress database) {
        RunningInstance.announce(home, database);
    }

    /** Lets the folder go. May be called twice. */
    @Override
    public void close() {
        if (lock.isOpen()) {
            RunningInstance.withdraw(home);
            release(lock);
        }
    }

    private static void release(FileChannel lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
