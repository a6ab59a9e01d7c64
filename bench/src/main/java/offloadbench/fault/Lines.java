package offloadbench.fault;

import offloadbench.crew.Crew;
import offloadbench.fault.Relay.Quality;
import offloadbench.server.DataFolder;
import offloadbench.server.OffloadServer;
import offloadbench.server.StartOptions;

import org.offload.platform.start.LocalPostgres;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Faults of the lines and of the clock, on a server with a PostgreSQL beyond a relay. */
final class Lines implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Duration BEFORE = Duration.ofSeconds(10);
    private static final Duration CUT = Duration.ofSeconds(8);
    private static final Duration SLOW = Duration.ofSeconds(45);
    private static final Quality FAR = new Quality(Duration.ofMillis(100), 0);
    private static final Quality NARROW = new Quality(Duration.ofMillis(100), 256_000);

    private final Path checkout;
    private final Path work;
    private final long seed;
    private final StartOptions options;
    private final LocalPostgres postgres;
    private final Relay toDatabase;
    private final Relay toBrowser;
    private OffloadServer server;

    Lines(Path checkout, Path work, long seed) throws IOException, InterruptedException {
        this.checkout = checkout;
        this.work = work;
        this.seed = seed;
        this.postgres = LocalPostgres.start(work.resolve("postgres"), Map.of());
        this.toDatabase = Relay.to(portOf(postgres.url()));
        this.options =
                new StartOptions(
                        checkout,
                        List.of(),
                        List.of(
                                "--database",
                                "jdbc:postgresql://127.0.0.1:%d/offload"
                                        .formatted(toDatabase.port()),
                                "--database-user",
                                postgres.user(),
                                "--demonstration",
                                "--data",
                                work.resolve("own-database").toString(),
                                "--port",
                                "0"),
                        Map.of("OFFLOAD_DATABASE_PASSWORD", postgres.password()),
                        work.resolve("server.log"));
        this.server = OffloadServer.start(options);
        this.toBrowser = Relay.to(server.address().getPort());
    }

    private static int portOf(String url) {
        return Integer.parseInt(url.replaceFirst("^jdbc:postgresql://[^:]*:(\\d+)/.*", "$1"));
    }

    private Bed bed(String name, Crew.Size size, boolean relayed) {
        return new Bed(
                checkout,
                new DataFolder(work.resolve("own-database")),
                relayed
                        ? () -> URI.create("http://127.0.0.1:" + toBrowser.port())
                        : () -> server.address(),
                work.resolve("journal-" + name + ".txt"),
                size);
    }

    Watched cut() throws Exception {
        return bed("cut", new Crew.Size(20, 400, seed), false)
                .watch(
                        "The line to the database is cut",
                        "Twenty people work; the line between application and database is cut for"
                                + " %d seconds, twice. Connections end, and new ones are refused."
                                        .formatted(CUT.toSeconds()),
                        crew -> List.of(cutOnce(crew), cutOnce(crew)));
    }

    private String cutOnce(Crew crew) throws InterruptedException {
        Thread.sleep(BEFORE);
        toDatabase.cut();
        Thread.sleep(CUT);
        toDatabase.join();
        return back(crew, System.nanoTime());
    }

    private static String back(Crew crew, long moment) throws InterruptedException {
        return crew.pulse()
                .after(moment, LONGEST)
                .map(after -> seconds("Joined again, the first answer came after %.1f s.", after))
                .orElse("It did not come back.");
    }

    private static String seconds(String text, Duration time) {
        return String.format(Locale.UK, text, time.toMillis() / 1000.0);
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
        return bed.watch(
                name,
                how,
                _ -> {
                    relay.become(as);
                    Thread.sleep(SLOW);
                    relay.become(Quality.GOOD);
                    return List.of();
                });
    }

    Watched clockSetBack() throws Exception {
        var clock = new ServiceClockOf(postgres);
        return bed("clock", new Crew.Size(20, 400, seed), false)
                .watch(
                        "The clock is set back by an hour",
                        ServiceClockOf.HOW,
                        crew -> {
                            List<String> notes = new ArrayList<>();
                            Thread.sleep(BEFORE);
                            server.kill();
                            clock.setBack(Duration.ofHours(1));
                            server = OffloadServer.start(options);
                            notes.add(back(crew, System.nanoTime()));
                            Thread.sleep(BEFORE);
                            notes.addAll(clock.seen());
                            return notes;
                        });
    }

    @Override
    public void close() throws IOException {
        server.close();
        toBrowser.close();
        toDatabase.close();
        postgres.close();
    }
}
