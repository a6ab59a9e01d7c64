package org.offload.platform.start;

import org.offload.OffloadApplication;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** The real main in a process of its own, which can be killed. */
final class OffloadProcess implements AutoCloseable {

    private static final long LONGEST_SECONDS = 60;

    private final Process process;
    private final Path out;
    private final Path err;

    private OffloadProcess(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** Starts Offload as it ships: without the beans that tests add. */
    static OffloadProcess start(Path scratch, String... arguments) throws IOException {
        String shipped =
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(entry -> !entry.contains("test-classes"))
                        .collect(Collectors.joining(File.pathSeparator));
        return start(scratch, List.of(), shipped, OffloadApplication.class, arguments);
    }

    /** Starts another main, which sees the tests' classes. */
    static OffloadProcess startMain(Path scratch, Class<?> main, String... arguments)
            throws IOException {
        return start(scratch, List.of(), System.getProperty("java.class.path"), main, arguments);
    }

    /**
     * Starts Offload where this machine looks different.
     *
     * @param setting commands of the shell, run as root of a name space of its own
     */
    static OffloadProcess startWhere(Path scratch, String setting, String... arguments)
            throws IOException {
        var around =
                List.of("unshare", "--map-root-user", "--mount", "sh", "-ec", setting + "; \"$@\"");
        var words = new ArrayList<>(around);
        words.add("sh");
        return start(
                scratch,
                words,
                System.getProperty("java.class.path"),
                OffloadApplication.class,
                arguments);
    }

    private static OffloadProcess start(
            Path scratch, List<String> around, String path, Class<?> main, String... arguments)
            throws IOException {
        // A group of its own, as in a terminal; and Ctrl-C heard even where Maven was told not to.
        var words = new ArrayList<>(List.of("setsid", "env", "--default-signal=INT"));
        words.addAll(around);
        words.addAll(List.of(System.getProperty("java.home") + "/bin/java", "-Xmx300m"));
        words.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", path, main.getName()));
        words.addAll(List.of(arguments));
        Path out = Files.createTempFile(scratch, "out", ".txt");
        Path err = Files.createTempFile(scratch, "err", ".txt");
        var builder = new ProcessBuilder(words);
        builder.redirectOutput(out.toFile()).redirectError(err.toFile());
        return new OffloadProcess(builder.start(), out, err);
    }

    OffloadProcess untilReady() throws IOException {
        await(() -> read(out).contains("Offload is ready") || !process.isAlive());
        if (!process.isAlive()) {
            throw new AssertionError("Offload ended: " + read(err));
        }
        return this;
    }

    /** Returns what it has said on standard output so far. */
    String said() {
        return read(out);
    }

    /** Sends a signal to the group, as a terminal does. */
    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, "--", "-" + process.pid()).start().waitFor();
    }

    /** Waits for the end. */
    Outcome end() throws InterruptedException {
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("Offload does not end: " + read(out) + read(err));
        }
        return new Outcome(process.exitValue(), read(out), read(err));
    }

    static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It did not come about in a minute.");
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Leaves no process behind, whatever the test has come to. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    record Outcome(int exitCode, String out, String err) {}
}
