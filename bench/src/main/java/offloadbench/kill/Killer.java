package offloadbench.kill;

import offloadbench.check.Finding;
import offloadbench.check.Finding.Kind;
import offloadbench.crew.Pulse;
import offloadbench.server.OffloadServer;
import offloadbench.server.StartOptions;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;

/** Kills at random moments, and starts again what does not start by itself. */
final class Killer implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final int LEAST_WORK = 500; // ms between a recovery and the next kill
    private static final int MOST_WORK = 6000;
    private static final int LONGEST_START =
            5000; // ms: a start is killed before it is done, or not

    /** The application itself gives up at more than three in a minute. */
    private static final Duration SPAN = Duration.ofSeconds(65);

    private static final int MOST_IN_SPAN = 3;

    /** One kill. */
    record Struck(Blow blow, Duration recovery) {}

    private final StartOptions options;
    private final RandomGenerator random;
    private final PrintStream out;
    private final Deque<Instant> ofDatabase = new ArrayDeque<>();
    private final List<Struck> struck = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private volatile OffloadServer server;

    Killer(StartOptions options, RandomGenerator random, PrintStream out)
            throws IOException, InterruptedException {
        this.options = options;
        this.random = random;
        this.out = out;
        this.server = OffloadServer.start(options);
    }

    URI address() {
        return server.address();
    }

    List<Struck> struck() {
        return struck;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Kills so many times; after the last one, all is up again. */
    void run(int kills, Pulse pulse) throws IOException, InterruptedException {
        for (int i = 1; i <= kills; i++) {
            Thread.sleep(random.nextInt(LEAST_WORK, MOST_WORK));
            Blow blow = next();
            long moment = strike(blow);
            Optional<Duration> recovery = pulse.after(moment, LONGEST);
            if (recovery.isEmpty() || !server.isAlive()) {
                findings.add(new Finding(Kind.STOOD_STILL, "after kill %d: %s".formatted(i, blow)));
                server.kill();
                start();
            }
            struck.add(new Struck(blow, recovery.orElse(LONGEST)));
            out.printf(
                    "%3d of %d: %s, back after %.1f s%n",
                    i, kills, blow.words(), recovery.orElse(LONGEST).toMillis() / 1000.0);
        }
    }

    private Blow next() {
        Blow blow = Blow.draw(random);
        Instant now = Instant.now();
        ofDatabase.removeIf(then -> then.isBefore(now.minus(SPAN)));
        return blow.endsDatabaseAlone() && ofDatabase.size() >= MOST_IN_SPAN
                ? Blow.APPLICATION
                : blow;
    }

    /** Returns the moment at which it was done. */
    private long strike(Blow blow) throws IOException, InterruptedException {
        switch (blow) {
            case APPLICATION, START -> server.kill();
            case DATABASE -> {
                ofDatabase.add(Instant.now());
                untilHit(server::killDatabase);
            }
            case POSTMASTER -> {
                ofDatabase.add(Instant.now());
                untilHit(server::killPostmaster);
            }
            case WORKER -> untilHit(() -> server.killWorker(random));
            case BOTH -> server.killBoth();
        }
        long moment = System.nanoTime();
        if (blow == Blow.START) {
            Duration after = Duration.ofMillis(random.nextInt(LONGEST_START));
            OffloadServer.startAndKill(options, after, random.nextBoolean());
        }
        if (blow.endsApplication()) {
            start();
        }
        return moment;
    }

    /** PostgreSQL may be between two of its starts just now. */
    private static void untilHit(BooleanSupplier kill) throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!kill.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("There is no PostgreSQL to kill");
            }
            Thread.sleep(20);
        }
    }

    private void start() throws IOException, InterruptedException {
        try {
            server = OffloadServer.start(options);
        } catch (IllegalStateException refused) {
            findings.add(new Finding(Kind.STOOD_STILL, "did not start: " + refused.getMessage()));
            server = OffloadServer.start(options);
        }
        ofDatabase.clear();
    }

    @Override
    public void close() {
        server.close();
    }
}
