package org.offload.platform.start;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** PostgreSQL's programs: shipped packed on the class path, unpacked once into the data folder. */
final class PostgresPrograms {

    /** The major version that is shipped. */
    static final int MAJOR = 18;

    private static final String PREFIX = "postgres-";

    private PostgresPrograms() {}

    /**
     * Returns the folder with the programs in {@code bin}, unpacked if need be.
     *
     * @throws StartRefused if none are shipped for this kind of machine
     */
    static Path in(Path home) throws IOException {
        URL packed = packed();
        Path unpacked = home.resolve(PREFIX + fingerprint(packed));
        if (!Files.exists(unpacked)) {
            for (Path older : earlier(home)) {
                FileSystemUtils.deleteRecursively(older);
            }
            Path draft = home.resolve(PREFIX + "draft");
            unpack(packed, draft);
            Files.move(draft, unpacked);
        }
        return unpacked;
    }

    private static URL packed() {
        boolean arm = System.getProperty("os.arch").equals("aarch64");
        String name = "/postgres-linux-%s.txz".formatted(arm ? "arm_64" : "x86_64");
        URL packed = PostgresPrograms.class.getResource(name);
        if (packed == null || !System.getProperty("os.name").equals("Linux")) {
            throw new StartRefused(
                    """
                    Offload brings no PostgreSQL for this kind of machine (%s, %s).
                    Name one of your own: --database jdbc:postgresql://host/name --database-user USER.
                    """
                            .formatted(
                                    System.getProperty("os.name"), System.getProperty("os.arch")));
        }
        return packed;
    }

    /** Tells one shipment from another without reading its 15 MB. */
    private static String fingerprint(URL packed) throws IOException {
        URLConnection connection = packed.openConnection();
        long mark =
                connection instanceof JarURLConnection jar
                        ? jar.getJarEntry().getCrc()
                        : connection.getContentLengthLong();
        return MAJOR + "-" + Long.toHexString(mark);
    }

    private static List<Path> earlier(Path home) throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            return files.filter(file -> file.getFileName().toString().startsWith(PREFIX)).toList();
        }
    }

    private static void unpack(URL packed, Path target) throws IOException {
        try (var file = new BufferedInputStream(packed.openStream());
                var tar = new TarArchiveInputStream(new XZInputStream(file))) {
            for (TarArchiveEntry entry = tar.getNextEntry();
                    entry != null;
                    entry = tar.getNextEntry()) {
                place(entry, tar, entry.resolveIn(target));
            }
        }
    }

    private static void place(TarArchiveEntry entry, TarArchiveInputStream content, Path to)
            throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(to);
            return;
        }
        Files.createDirectories(to.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(to, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, to);
            boolean executable = (entry.getMode() & 0100) != 0;
            if (executable && !to.toFile().setExecutable(true)) {
                throw new IOException(to + " cannot be made executable");
            }
        }
    }
}
