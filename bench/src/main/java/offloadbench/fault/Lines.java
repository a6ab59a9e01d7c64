package offloadbench.fault;

import offloadbench.crew.Crew;
import offloadbench.fault.Relay.Quality;
import offloadbench.reliability.Bed;
import offloadbench.server.DataFolder;
import offloadbench.server.Launcher;
import offloadbench.server.OffloadServer;
import offloadbench.server.StartOptions;

import org.offload.platform.start.LocalPostgres;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** Faults of the lines and of the clock, on a server with a PostgreSQL beyond a relay. */
final class Lines implements AutoCloseable {

    private static final Duration BEFORE = Duration.ofSeconds(10);
    private static final Duration CUT = Duration.ofSeconds(8);
    private static final Duration SLOW = Duration.ofSeconds(45);
    private static final Quality FAR = new Quality(Duration.ofMillis(100), 0);
    private static final Quality NARROW = new Quality(Duration.ofMillis(100), 256_000);

    private final Path work;
    private final long seed;
    private final StartOptions options;
    private final LocalPostgres postgres;
    private final Relay toDatabase;
    private final Relay toBrowser;
    private volatile OffloadServer server;

    Lines(Path work, long seed) throws IOException, InterruptedException {
        this.work = work;
        this.seed = seed;
        this.postgres = LocalPostgres.start(work.resolve("postgres"), Map.of());
        this.toDatabase = Relay.to(portOf(postgres.url()));
        this.options =
                StartOptions.onDatabase(
                        Launcher.checkout(),
                        "jdbc:postgresql://127.0.0.1:%d/offload".formatted(toDatabase.port()),
                        postgres,
                        work.resolve("own-database"));
        this.server = OffloadServer.start(options);
        this.toBrowser = Relay.to(server.address().getPort());
    }

    private static int portOf(String url) {
        return Integer.parseInt(url.replaceFirst("^jdbc:postgresql://[^:]*:(\\d+)/.*", "$1"));
    }

    private Bed bed(String name, Crew.Size size, boolean relayed) {
        return new Bed(
                new DataFolder(work.resolve("own-database")),
                relayed
                        ? () -> URI.create("http://127.0.0.1:" + toBrowser.port())
                        : () -> server.address(),
                work.resolve("journal-" + name + ".txt"),
                size);
    }

    Watched cut() throws Exception {
        return new Watched(
                "The line to the database is cut",
                "Twenty people work; the line between application and database is cut for"
                        + " %d seconds, twice. Connections end, and new ones are refused."
                                .formatted(CUT.toSeconds()),
                bed("cut", new Crew.Size(20, 400, seed), false)
                        .watch(
                                crew -> {
                                    var back = new Back();
                                    cutOnce(crew, back);
                                    cutOnce(crew, back);
                                    return back.seen();
                                }));
    }

    private void cutOnce(Crew crew, Back back) throws InterruptedException {
        Thread.sleep(BEFORE);
        toDatabase.cut();
        Thread.sleep(CUT);
        toDatabase.join();
        back.await(crew.pulse(), "Joined again, the first answer came after %.1f s.");
    }

    Watched slowDatabase() throws Exception {
        return slow(
                bed("slow-database", new Crew.Size(4, 400, seed), false),
                toDatabase,
                FAR,
                "The line to the database is slow",
                "Four people work while each packet between application and database takes 100"
                        + " ms.");
    }

    Watched slowBrowser() throws Exception {
        return slow(
                bed("slow-browser", new Crew.Size(10, 400, seed), true),
                toBrowser,
                NARROW,
                "The line to the browser is slow",
                "Ten people work while each of their connections carries 256 kbit/s and each packet"
                        + " takes 100 ms longer.");
    }

    private static Watched slow(Bed bed, Relay relay, Quality as, String name, String how)
            throws Exception {
        return new Watched(
                name,
                how,
                bed.watch(
                        crew -> {
                            relay.become(as);
                            Thread.sleep(SLOW);
                            relay.become(Quality.GOOD);
                            var back = new Back();
                            back.await(
                                    crew.pulse(), "At speed again, an answer came after %.1f s.");
                            return back.seen();
                        }));
    }

    Watched clockSetBack() throws Exception {
        var clock = new ServiceClockOf(postgres);
        return new Watched(
                "The clock is set back by an hour",
                ServiceClockOf.HOW,
                bed("clock", new Crew.Size(20, 400, seed), false)
                        .watch(
                                crew -> {
                                    var back = new Back();
                                    ServiceClockOf.Backward before = clock.backward();
                                    Thread.sleep(BEFORE);
                                    server.kill();
                                    clock.setBack(Duration.ofHours(1));
                                    server = OffloadServer.start(options);
                                    back.await(crew.pulse(), "The first answer came after %.1f s.");
                                    Thread.sleep(BEFORE);
                                    clock.backward().since(before).forEach(back::note);
                                    return back.seen();
                                }));
    }

    @Override
    public void close() throws IOException {
        server.close();
        toBrowser.close();
        toDatabase.close();
        postgres.close();
    }
}
