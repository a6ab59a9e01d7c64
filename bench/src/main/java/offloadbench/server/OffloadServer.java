package offloadbench.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One Offload, started as the launcher starts it: its process, and PostgreSQL's below it. */
public final class OffloadServer implements AutoCloseable {

    private static final Pattern READY =
            Pattern.compile("Offload is ready: (http://127\\.0\\.0\\.1:\\d+)/");
    private static final Duration LONGEST_START = Duration.ofMinutes(10);
    private static final Duration LONGEST_STOP = Duration.ofMinutes(2);

    private final Process process;
    private final URI address;
    private final Duration started;

    private OffloadServer(Process process, URI address, Duration started) {
        this.process = process;
        this.address = address;
        this.started = started;
    }

    /**
     * Starts one and waits until it serves pages.
     *
     * @throws IllegalStateException with what it said, if it does not
     */
    public static OffloadServer start(StartOptions options)
            throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Process process = begin(options);
        while (true) {
            Optional<URI> ready = ready(options.output());
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            if (ready.isPresent()) {
                return new OffloadServer(process, ready.get(), took);
            }
            if (!process.isAlive() || took.compareTo(LONGEST_START) > 0) {
                process.destroyForcibly();
                throw new IllegalStateException(
                        "Offload did not start: " + Files.readString(options.output()));
            }
            Thread.sleep(5);
        }
    }

    /** Starts one and kills it before long, its PostgreSQL with it or not. */
    public static void startAndKill(StartOptions options, Duration after, boolean database)
            throws IOException, InterruptedException {
        Process process = begin(options);
        process.waitFor(after);
        List<ProcessHandle> below = process.descendants().toList();
        process.destroyForcibly().waitFor();
        if (database) {
            below.forEach(ProcessHandle::destroyForcibly);
        }
    }

    private static Process begin(StartOptions options) throws IOException {
        Files.deleteIfExists(options.output());
        var builder =
                new ProcessBuilder(command(options))
                        .redirectErrorStream(true)
                        .redirectOutput(options.output().toFile());
        builder.environment().putAll(options.environment());
        return builder.start();
    }

    private static List<String> command(StartOptions options) {
        List<String> command = new ArrayList<>(Launcher.command(options.checkout(), options.jvm()));
        command.add("run");
        command.addAll(options.arguments());
        return command;
    }

    private static Optional<URI> ready(Path output) throws IOException {
        return Optional.of(READY.matcher(Files.readString(output)))
                .filter(Matcher::find)
                .map(found -> URI.create(found.group(1)));
    }

    /** Returns where its pages are, without a slash at the end. */
    public URI address() {
        return address;
    }

    /** Returns how long it took until pages were served. */
    public Duration started() {
        return started;
    }

    /** Returns what it and its database have used until now. */
    public Usage usage() throws IOException {
        return Usage.of(process.toHandle());
    }

    /** Returns the most that the application has had resident, in MB. */
    public long peakMemory() throws IOException {
        return Memory.peak(process.pid());
    }

    /** Returns what PostgreSQL's processes hold together, in MB. */
    public long databaseMemory() throws IOException {
        long all = 0;
        try (Stream<ProcessHandle> below = process.toHandle().descendants()) {
            for (ProcessHandle one : below.toList()) {
                all += Memory.share(one.pid());
            }
        }
        return all;
    }

    /** Returns whether it still runs. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** Ends it as a power cut would: no goodbye, no clean-up. Its PostgreSQL may live on. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /**
     * Ends the PostgreSQL below it in the same way; it is expected to start another.
     *
     * @return false if there was none just now
     */
    public boolean killDatabase() {
        return destroyed(process.descendants().toList());
    }

    /** Ends PostgreSQL's first process alone: those below it notice by themselves, or do not. */
    public boolean killPostmaster() {
        return destroyed(process.children().toList());
    }

    private static boolean destroyed(List<ProcessHandle> processes) {
        processes.forEach(ProcessHandle::destroyForcibly);
        return !processes.isEmpty();
    }

    /** Ends both at once. */
    public void killBoth() throws InterruptedException {
        List<ProcessHandle> below = process.descendants().toList();
        process.destroyForcibly();
        below.forEach(ProcessHandle::destroyForcibly);
        process.waitFor();
    }

    /** Ends one process of PostgreSQL that works for a connection or for all. */
    public boolean killWorker(RandomGenerator random) {
        List<ProcessHandle> workers = process.children().flatMap(ProcessHandle::children).toList();
        return !workers.isEmpty()
                && destroyed(List.of(workers.get(random.nextInt(workers.size()))));
    }

    /** Asks it to end, and waits for what is in flight. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
