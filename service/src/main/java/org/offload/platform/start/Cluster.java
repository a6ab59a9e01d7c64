package org.offload.platform.start;

import org.offload.platform.OwnerOnly;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/** PostgreSQL's own files, in {@code data}; made once, and nobody else's while a server runs. */
final class Cluster {

    /** The only user; the database carries the same name. */
    static final String USER = "offload";

    private final Path files;
    private final Path passwordFile;
    private final PostgresCommand command;

    private Cluster(Path home, PostgresCommand command) {
        this.files = home.resolve("data");
        this.passwordFile = home.resolve("database-password");
        this.command = command;
    }

    /**
     * Opens the files of a folder, made if they are missing.
     *
     * @throws StartRefused if another PostgreSQL made them, or they cannot be made
     */
    static Cluster in(Path home, PostgresCommand command) throws IOException, InterruptedException {
        var cluster = new Cluster(home, command);
        if (cluster.exists()) {
            cluster.stopLeftOver();
        } else {
            cluster.make();
        }
        return cluster;
    }

    /** Refuses files that a newer PostgreSQL made. */
    static void requireKnown(Path home) throws IOException {
        Path version = home.resolve("data").resolve("PG_VERSION");
        if (Files.exists(version)
                && Integer.parseInt(Files.readString(version).strip()) > PostgresPrograms.MAJOR) {
            throw new StartRefused(KnownMigrations.NEWER.formatted("The data folder " + home));
        }
    }

    private boolean exists() {
        return Files.exists(files);
    }

    /** Makes the files aside and moves them into place, so that half of them never counts. */
    private void make() throws IOException, InterruptedException {
        byte[] password = new byte[24];
        new SecureRandom().nextBytes(password);
        OwnerOnly.write(passwordFile, HexFormat.of().formatHex(password));
        Path draft = files.resolveSibling("data-draft");
        FileSystemUtils.deleteRecursively(draft);
        command.run(
                "initdb",
                "--pgdata=" + draft,
                "--username=" + USER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums");
        Files.move(draft, files);
    }

    Path files() {
        return files;
    }

    /** Returns the password that was made with the files. */
    String password() throws IOException {
        return Files.readString(passwordFile).strip();
    }

    /** Returns whether the server of this number takes connections. */
    boolean isReady(long server) throws IOException {
        List<String> note = note();
        return note.size() > 7
                && note.getFirst().strip().equals(Long.toString(server))
                && note.get(7).strip().equals("ready");
    }

    /** Stops the server, which ends its sessions. Whoever has just killed it need not wait. */
    void stop() throws IOException, InterruptedException {
        command.start("pg_ctl", "stop", "--pgdata=" + files, "--mode=fast", "--timeout=120")
                .waitFor();
    }

    /**
     * Stops a server whose Offload was killed, and waits for the last process of one that was
     * killed itself. A note that names somebody else's process by now is taken away: PostgreSQL
     * would believe it.
     */
    void stopLeftOver() throws IOException, InterruptedException {
        List<String> note = note();
        if (note.isEmpty()) {
            return;
        }
        long pid = Long.parseLong(note.getFirst().strip());
        if (worksHere(pid)) {
            stop();
        }
        for (int tries = 0; tries < 600 && anyoneWorksHere(); tries++) {
            Thread.sleep(50);
        }
        if (!anyoneWorksHere()) {
            Files.deleteIfExists(files.resolve("postmaster.pid"));
        }
    }

    private boolean anyoneWorksHere() {
        return ProcessHandle.allProcesses().map(ProcessHandle::pid).anyMatch(this::worksHere);
    }

    /** Every process of PostgreSQL works in the folder of its files. */
    private boolean worksHere(long pid) {
        try {
            return Files.isSameFile(Path.of("/proc", Long.toString(pid), "cwd"), files);
        } catch (IOException goneOrNotOurs) {
            return false;
        }
    }

    private List<String> note() throws IOException {
        Path note = files.resolve("postmaster.pid");
        return Files.exists(note) ? Files.readAllLines(note) : List.of();
    }
}
