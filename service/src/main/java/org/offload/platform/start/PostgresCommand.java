package org.offload.platform.start;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs PostgreSQL's programs: in a session of their own, so that Ctrl-C reaches only us, and never
 * as root, which they refuse. Root runs them in a user namespace, where it is nobody in particular.
 */
final class PostgresCommand {

    private final Path home;
    private final Path log;
    private final Path programs;
    private final boolean root;

    /**
     * Unpacks the programs into a data folder, if need be.
     *
     * @throws StartRefused if we are root, and user namespaces are off
     */
    PostgresCommand(Path home) throws IOException, InterruptedException {
        this.home = home;
        this.log = home.resolve("logs").resolve("postgres.log");
        this.root = Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        if (root) {
            requireUserNamespaces();
        }
        this.programs = PostgresPrograms.in(home).resolve("bin");
    }

    private static void requireUserNamespaces() throws InterruptedException {
        if (!canUnshare()) {
            throw new StartRefused(
                    """
                    PostgreSQL does not run as root, and this machine has no user namespaces to help.
                    Start Offload as an ordinary user, or name a PostgreSQL of your own: \
                    --database jdbc:postgresql://host/name --database-user USER.
                    """);
        }
    }

    private static boolean canUnshare() throws InterruptedException {
        try {
            return new ProcessBuilder("unshare", "--user", "true").start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    /** Starts a program; what it says goes to the log. */
    Process start(String program, String... arguments) throws IOException {
        var words = new ArrayList<>(List.of("setsid"));
        if (root) {
            words.addAll(List.of("unshare", "--user"));
        }
        words.add(programs.resolve(program).toString());
        words.addAll(List.of(arguments));
        var builder =
                new ProcessBuilder(words)
                        .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                        .redirectErrorStream(true)
                        .redirectOutput(Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }

    /**
     * Runs a program to its end.
     *
     * @throws StartRefused if it fails, with the last line it said
     */
    void run(String program, String... arguments) throws IOException, InterruptedException {
        if (start(program, arguments).waitFor() != 0) {
            throw failure(program);
        }
    }

    /** Returns why a program has failed, from the end of the log. */
    StartRefused failure(String program) throws IOException {
        // Not as UTF-8, whose reader would stop at the first byte that is none.
        List<String> lines = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
        List<String> last = lines.subList(Math.max(0, lines.size() - 20), lines.size());
        return last.stream().anyMatch(Room::isShort)
                ? Room.refusal(home)
                : new StartRefused(
                        """
                        PostgreSQL did not start: %s said "%s".
                        The whole of it is in %s.
                        """
                                .formatted(program, last.isEmpty() ? "" : last.getLast(), log));
    }
}
