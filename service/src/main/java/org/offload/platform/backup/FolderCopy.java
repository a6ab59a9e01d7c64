package org.offload.platform.backup;

import org.offload.platform.KeptFiles;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.StreamUtils;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
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
     * Writes the files that the database knows, and answers how many.
     *
     * @param absent takes the path of each file that is not there, which is left out
     * @throws BackupRefused if there are files, and no folder
     */
    long write(OutputStream to, Consumer<String> absent) throws IOException {
        List<String> paths = kept.paths();
        requireFolder(paths.size());
        long count = 0;
        try (var zip = new ZipOutputStream(StreamUtils.nonClosing(to))) {
            for (String path : paths) {
                try (InputStream content = Files.newInputStream(folder().resolve(path))) {
                    zip.putNextEntry(new ZipEntry(path));
                    content.transferTo(zip);
                    zip.closeEntry();
                    count++;
                } catch (NoSuchFileException e) {
                    absent.accept(path);
                }
            }
        }
        return count;
    }

    private void requireFolder(int files) {
        if (files > 0 && !Files.isDirectory(folder())) {
            throw new BackupRefused(
                    """
                    The folder %s is not there, and the record names %,d files in it.
                    Mount it, or set the environment variable %s as for ./offload run.
                    """
                            .formatted(folder(), files, kept.variable()));
        }
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
                OnDisk.write(file, zip::transferTo);
                count++;
            }
        }
        settle();
        return count;
    }

    private void settle() throws IOException {
        try (Stream<Path> all = Files.walk(folder())) {
            for (Path one : all.filter(Files::isDirectory).toList()) {
                OnDisk.settle(one);
            }
        }
    }

    /** Empties the folder again, if it is there. */
    void undo() throws IOException {
        if (!Files.exists(folder())) {
            return;
        }
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
