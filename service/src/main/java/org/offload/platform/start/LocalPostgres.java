package org.offload.platform.start;

import org.apache.commons.compress.archivers.tar.*;
import org.tukaani.xz.XZInputStream;

import java.io.*;
import java.nio.channels.*;
import java.nio.file.*;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.*;
import java.util.*;
import java.util.concurrent.TimeUnit;

/**
 * A real PostgreSQL run as a child process on a private directory; no server package, no container.
 */
public final class LocalPostgres implements AutoCloseable {
    private final Path home, bin, data, sock;
    private final int port;
    private final FileChannel lock;
    private final String password;
    private final List<String> as;

    public static LocalPostgres start(Path home, int port)
            throws IOException, InterruptedException {
        return new LocalPostgres(home, port, "");
    }

    public static LocalPostgres start(Path home, int port, String extra)
            throws IOException, InterruptedException {
        return new LocalPostgres(home, port, extra);
    }

    private LocalPostgres(Path home, int port, String extra)
            throws IOException, InterruptedException {
        this.home = Files.createDirectories(home.toAbsolutePath());
        this.port = port;
        this.lock =
                FileChannel.open(
                        home.resolve("offload.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        FileLock held = null;
        try {
            held = lock.tryLock();
        } catch (OverlappingFileLockException same) {
            /* same JVM */
        }
        if (held == null)
            throw new IllegalStateException(
                    "Another Offload is already using the data folder "
                            + home
                            + ". Stop it first, or start this one with a different offload.home.");
        this.bin = unpack().resolve("bin");
        this.data = home.resolve("data");
        this.sock = Files.createDirectories(home.resolve("run"));
        this.as =
                System.getProperty("user.name").equals("root")
                        ? List.of("unshare", "--user")
                        : List.of();
        Path pw = home.resolve("db-password");
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            Files.deleteIfExists(pw);
            Files.writeString(
                    Files.createFile(
                            pw,
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString("rw-------"))),
                    HexFormat.of().formatHex(SecureRandom.getSeed(24)));
            exec(
                    "initdb",
                    "-D",
                    data.toString(),
                    "-U",
                    "offload",
                    "--pwfile=" + pw,
                    "-A",
                    "scram-sha-256",
                    "-E",
                    "UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C",
                    "--data-checksums");
        }
        this.password = Files.readString(pw);
        if (Files.exists(data.resolve("postmaster.pid")))
            execQuiet(
                    "pg_ctl",
                    "-D",
                    data.toString(),
                    "-m",
                    "fast",
                    "-w",
                    "stop"); // left by a killed JVM
        exec(
                "pg_ctl",
                "-D",
                data.toString(),
                "-w",
                "-t",
                "60",
                "-l",
                home.resolve("postgres.log").toString(),
                "-o",
                "-p "
                        + port
                        + " -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c"
                        + " shared_buffers=256MB -c max_connections=100 "
                        + extra,
                "start");
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    public String user() {
        return "offload";
    }

    public String password() {
        return password;
    }

    private Path unpack() throws IOException {
        String res =
                "/postgres-linux-"
                        + (System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64")
                        + ".txz";
        byte[] txz;
        try (var in = LocalPostgres.class.getResourceAsStream(res)) {
            if (in == null)
                throw new IllegalStateException(
                        "No PostgreSQL binaries for this machine on the class path ("
                                + res
                                + "). Set spring.datasource.url to use a server of your own.");
            txz = in.readAllBytes();
        }
        String digest;
        try {
            digest =
                    HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(txz))
                            .substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        Path target = home.resolve("pg-" + digest);
        if (Files.exists(target.resolve(".complete"))) return target;
        try (var tar =
                new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(txz)))) {
            for (TarArchiveEntry e; (e = tar.getNextEntry()) != null; ) {
                Path p = target.resolve(e.getName()).normalize();
                if (!p.startsWith(target)) throw new IOException("bad entry " + e.getName());
                if (e.isDirectory()) Files.createDirectories(p);
                else {
                    Files.createDirectories(p.getParent());
                    if (e.isSymbolicLink()) {
                        Files.deleteIfExists(p);
                        Files.createSymbolicLink(p, Path.of(e.getLinkName()));
                    } else {
                        Files.copy(tar, p, StandardCopyOption.REPLACE_EXISTING);
                        if ((e.getMode() & 0100) != 0) p.toFile().setExecutable(true, false);
                    }
                }
            }
        }
        Files.createFile(target.resolve(".complete"));
        return target;
    }

    private void exec(String tool, String... args) throws IOException, InterruptedException {
        if (run(tool, args) != 0)
            throw new IllegalStateException(
                    tool
                            + " failed; see "
                            + home.resolve("setup.log")
                            + " and "
                            + home.resolve("postgres.log"));
    }

    private void execQuiet(String tool, String... args) throws IOException, InterruptedException {
        run(tool, args);
    }

    private int run(String tool, String... args) throws IOException, InterruptedException {
        var cmd = new ArrayList<>(as);
        cmd.add(bin.resolve(tool).toString());
        cmd.addAll(List.of(args));
        var p =
                new ProcessBuilder(cmd)
                        .redirectErrorStream(true)
                        .redirectOutput(
                                ProcessBuilder.Redirect.appendTo(
                                        home.resolve("setup.log").toFile()))
                        .start();
        if (!p.waitFor(90, TimeUnit.SECONDS)) {
            p.destroyForcibly();
            return -1;
        }
        return p.exitValue();
    }

    private boolean closed;

    @Override
    public synchronized void close() {
        if (closed) return;
        closed = true;
        try {
            execQuiet("pg_ctl", "-D", data.toString(), "-m", "fast", "-w", "stop");
            lock.close();
        } catch (IOException | InterruptedException e) {
            System.err.println("stopping PostgreSQL: " + e);
        }
    }
}
