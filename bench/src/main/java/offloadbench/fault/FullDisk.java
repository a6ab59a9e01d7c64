package offloadbench.fault;

import offloadbench.crew.Crew;
import offloadbench.reliability.Bed;
import offloadbench.reliability.Bed.Seen;
import offloadbench.server.DataFolder;
import offloadbench.server.Launcher;
import offloadbench.server.OffloadServer;
import offloadbench.server.StartOptions;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A data folder on a small disk that fills up. */
final class FullDisk {

    private static final String SIZE = "size=1200m";
    private static final String HOW =
            """
            Twenty people work on a data folder on a disk of its own (tmpfs); another file takes \
            all that is left, for %d seconds. In the midst of it PostgreSQL ends, as it does by \
            itself where its log of changes has no room.\
            """;
    private static final Duration BEFORE = Duration.ofSeconds(10);
    private static final Duration FULL = Duration.ofSeconds(30);
    private static final int BLOCK = 1 << 16;

    private final Path work;
    private final long seed;

    FullDisk(Path work, long seed) {
        this.work = work;
        this.seed = seed;
    }

    /** Tries it; none where nobody may mount a disk here. */
    Optional<Watched> watch() throws Exception {
        Path disk = Files.createDirectories(work.resolve("disk"));
        if (!run("mount", "-t", "tmpfs", "-o", SIZE, "offload-bench", disk.toString())) {
            return Optional.empty();
        }
        try {
            return Optional.of(watchOn(disk));
        } finally {
            run("umount", "-l", disk.toString()); // also where somebody still reads it
        }
    }

    private Watched watchOn(Path disk) throws Exception {
        Path home = disk.resolve("demonstration");
        var options =
                StartOptions.onFolder(Launcher.checkout(), home, work.resolve("disk-server.log"));
        try (var server = OffloadServer.start(options)) {
            var bed =
                    new Bed(
                            new DataFolder(home),
                            server::address,
                            work.resolve("journal-disk.txt"),
                            new Crew.Size(20, 400, seed));
            return new Watched(
                    "The disk is full",
                    HOW.formatted(FULL.toSeconds()),
                    bed.watch(crew -> fill(disk.resolve("something-else"), crew, server)));
        }
    }

    private static Seen fill(Path file, Crew crew, OffloadServer server)
            throws IOException, InterruptedException {
        Thread.sleep(BEFORE);
        long end = System.nanoTime() + FULL.toNanos();
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] block = new byte[BLOCK];
            take(out, block);
            Thread.sleep(FULL.dividedBy(2));
            server.killDatabase(); // as it ends itself where even its log of changes has no room
            while (System.nanoTime() < end) {
                take(out, block);
                Thread.sleep(20); // and what the server gives back meanwhile
            }
        }
        Files.delete(file);
        var back = new Back();
        back.await(crew.pulse(), "With room again, the first answer came after %.1f s.");
        if (server.isAlive()) {
            back.note("The application ran on, and started its PostgreSQL again by itself.");
        } else {
            back.missed("on a full disk the application has ended");
        }
        return back.seen();
    }

    /** Writes until there is no room, first in large pieces, then byte by byte. */
    private static void take(OutputStream out, byte[] block) {
        for (int size = block.length; size > 0; size /= 2) {
            try {
                while (true) {
                    out.write(block, 0, size);
                }
            } catch (IOException full) {
                // Then perhaps a smaller piece.
            }
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }
}
