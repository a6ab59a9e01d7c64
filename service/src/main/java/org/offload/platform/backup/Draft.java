package org.offload.platform.backup;

import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Map;
import java.util.TreeMap;

/**
 * A backup that is being written, its owner's only. It gets its name when it is whole and on the
 * disk; closed before, it goes away.
 */
final class Draft implements AutoCloseable {

    private final Path target;
    private final Path parent;
    private final Path folder;
    private final Map<String, String> sums = new TreeMap<>();

    private Draft(Path target, Path parent, Path folder) {
        this.target = target;
        this.parent = parent;
        this.folder = folder;
    }

    /**
     * Begins beside where the backup is to be.
     *
     * @throws BackupRefused if something is there already
     */
    static Draft of(Path target) throws IOException {
        requireFree(target);
        Path parent = target.toAbsolutePath().normalize().getParent();
        if (parent == null) {
            throw new BackupRefused("Name a folder for the backup that does not exist yet.");
        }
        Files.createDirectories(parent);
        return new Draft(
                target,
                parent,
                Files.createTempDirectory(parent, "." + target.getFileName() + "-"));
    }

    private static void requireFree(Path target) {
        if (Files.exists(target)) {
            throw taken(target);
        }
    }

    static BackupRefused taken(Path target) {
        return new BackupRefused(
                """
                %s is there already, and a backup is never written over another.
                Name a folder that does not exist yet.
                """
                        .formatted(target));
    }

    /** Writes a file, down to the disk. */
    long write(String file, OnDisk.Filling filling) throws IOException {
        MessageDigest digest = Checksums.digest();
        long count =
                OnDisk.write(
                        folder.resolve(file),
                        to -> filling.fill(new DigestOutputStream(to, digest)));
        sums.put(file, Checksums.hex(digest));
        return count;
    }

    /** Notes the digests of all files and gives the backup its name. */
    void finish() throws IOException {
        String text = Checksums.write(sums);
        write(
                Checksums.FILE,
                to -> {
                    to.write(text.getBytes(StandardCharsets.UTF_8));
                    return sums.size();
                });
        requireFree(target);
        OnDisk.settle(folder);
        Files.move(folder, target, StandardCopyOption.ATOMIC_MOVE);
        OnDisk.settle(parent);
    }

    /** Takes away what was not finished. */
    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }
}
