package org.offload.platform.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Data folders that need not unpack PostgreSQL's programs each. */
final class Folders {

    private static final Path SHARED =
            Path.of(System.getProperty("offload.build", "target"), "start-tests").toAbsolutePath();

    private Folders() {}

    /** Makes a folder that holds nothing but a link to the programs. */
    static Path withPrograms(Path home) throws IOException {
        Path programs = programs();
        Files.createDirectories(home);
        Files.createSymbolicLink(home.resolve(programs.getFileName()), programs);
        return home;
    }

    static Path programs() throws IOException {
        Files.createDirectories(SHARED);
        return PostgresPrograms.in(SHARED);
    }

    /** Returns the numbers of the processes that work in the folder's data. */
    static List<Long> serversIn(Path home) {
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            return processes
                    .filter(process -> process.getFileName().toString().matches("[0-9]+"))
                    .filter(process -> worksIn(process, home.resolve("data")))
                    .map(process -> Long.parseLong(process.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean worksIn(Path process, Path data) {
        try {
            return Files.isSameFile(process.resolve("cwd"), data);
        } catch (IOException gone) {
            return false;
        }
    }
}
