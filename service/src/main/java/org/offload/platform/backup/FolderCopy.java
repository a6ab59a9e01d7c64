package org.offload.platform.backup;

import org.offload.platform.KeptFiles;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.StreamUtils;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes files that are kept in a folder into a ZIP, and out of it again. */
final class FolderCopy {

    private final KeptFiles kept;

    FolderCopy(KeptFiles kept) {
        this.kept = kept;
    }

    /**
     * Writes the files that the database knows, and answers how many. One that was erased a moment
     * ago is told, and left out.
     *
     * @throws BackupRefused if there are files and nobody says where
     */
    long write(OutputStream to, Consumer<String> tell) throws IOException {
        long count = 0;
        try (var zip = new ZipOutputStream(StreamUtils.nonClosing(to))) {
            for (String path : kept.paths()) {
                Path file = folder().resolve(path);
                if (Files.exists(file)) {
                    zip.putNextEntry(new ZipEntry(path));
                    Files.copy(file, zip);
                    zip.closeEntry();
                    count++;
                } else {
                    tell.accept("%s has no %s any more.".formatted(folder(), path));
                }
            }
        }
        return count;
    }

    /**
     * Goes through quietly if so many files could be put into the folder.
     *
     * @throws BackupRefused if there is none, or something is in it
     */
    void requireRoom(long files) throws IOException {
        if (files > 0 && !isEmpty(folder())) {
            throw new BackupRefused(
                    """
                    The folder %s already has something in it.
                    Name an empty one in the environment variable %s.
                    """
                            .formatted(folder(), kept.variable()));
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    /** Reads the files into the folder, which must have room, and answers how many. */
    long read(InputStream from) throws IOException {
        long count = 0;
        try (var zip = new ZipInputStream(from)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder().resolve(entry.getName()).normalize();
                if (!file.startsWith(folder())) {
                    throw BackupRefused.broken(Manifest.Piece.fileOfFolder(kept.name()));
                }
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
                count++;
            }
        }
        return count;
    }

    /** Empties the folder again. */
    void undo() throws IOException {
        try (Stream<Path> content = Files.list(folder())) {
            for (Path one : content.toList()) {
                FileSystemUtils.deleteRecursively(one);
            }
        }
    }

    private Path folder() {
        return kept.folder()
                .map(folder -> folder.toAbsolutePath().normalize())
                .orElseThrow(
                        () ->
                                new BackupRefused(
                                        """
                                        There are files of %s in a folder, and nobody says which.
                                        Set the environment variable %s as for ./offload run.
                                        """
                                                .formatted(kept.name(), kept.variable())));
    }
}
