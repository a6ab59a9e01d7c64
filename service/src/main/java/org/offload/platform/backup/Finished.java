package org.offload.platform.backup;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** A backup in its folder, whose every byte is as it was written. */
final class Finished {

    private final Path folder;
    private final Manifest manifest;

    private Finished(Path folder, Manifest manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    /**
     * Opens a backup, and reads all of it once.
     *
     * @throws BackupRefused if it is none, is broken, or comes from a newer Offload
     */
    static Finished in(Path folder, JsonMapper json) throws IOException {
        if (!Files.exists(folder.resolve(Checksums.FILE))) {
            throw new BackupRefused(
                    """
                    %s is no backup, or one that was not finished: it has no %s.
                    Name the folder that ./offload backup was given.
                    """
                            .formatted(folder, Checksums.FILE));
        }
        Map<String, String> sums = Checksums.read(Files.readString(folder.resolve(Checksums.FILE)));
        requireSame(folder, sums);
        Manifest manifest = manifest(folder, json);
        files(manifest)
                .filter(file -> !sums.containsKey(file))
                .findFirst()
                .ifPresent(
                        file -> {
                            throw BackupRefused.broken(file);
                        });
        return new Finished(folder, manifest);
    }

    private static void requireSame(Path folder, Map<String, String> sums) throws IOException {
        for (var sum : sums.entrySet()) {
            Path file = folder.resolve(sum.getKey());
            if (!Files.exists(file) || !Checksums.of(file).equals(sum.getValue())) {
                throw BackupRefused.broken(sum.getKey());
            }
        }
    }

    private static Manifest manifest(Path folder, JsonMapper json) throws IOException {
        try {
            var manifest =
                    json.readValue(Files.readString(folder.resolve(Manifest.FILE)), Manifest.class);
            if (manifest.format() > Manifest.FORMAT) {
                throw new BackupRefused(
                        "A newer version of Offload made this backup. Restore it with that one.");
            }
            return manifest;
        } catch (JacksonException e) {
            throw BackupRefused.broken(Manifest.FILE);
        }
    }

    private static Stream<String> files(Manifest manifest) {
        return Stream.of(
                        Stream.of(Manifest.FILE),
                        manifest.tables().stream()
                                .map(table -> Manifest.Piece.fileOfTable(table.of())),
                        manifest.files().stream()
                                .map(kept -> Manifest.Piece.fileOfFolder(kept.of())))
                .flatMap(files -> files);
    }

    Manifest manifest() {
        return manifest;
    }

    InputStream open(String file) throws IOException {
        return Files.newInputStream(folder.resolve(file));
    }
}
