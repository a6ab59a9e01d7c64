package offloadbench.crew;

import offloadbench.desk.Desk;
import offloadbench.journal.Journal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Practitioners at work, each by themselves, on the cases that they share. */
public final class Crew implements AutoCloseable {

    private final List<Worker> workers;
    private final Pulse pulse;
    private final int pause;
    private final AtomicBoolean working = new AtomicBoolean(true);
    private final HttpClient client;
    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> under = new ArrayList<>();

    private Crew(HttpClient client, List<Worker> workers, Pulse pulse, int pause) {
        this.client = client;
        this.workers = workers;
        this.pulse = pulse;
        this.pause = pause;
    }

    /**
     * How many work, and how fast.
     *
     * @param pause between two things that one of them does, in milliseconds, on average
     */
    public record Size(int people, int pause, long seed) {}

    /**
     * Signs people in.
     *
     * @param server where to ask; may answer differently each time
     */
    public static Crew signIn(Connection database, Supplier<URI> server, Journal journal, Size size)
            throws IOException, SQLException, InterruptedException {
        List<Member> members = Member.find(database, size.people());
        List<String> staff = members.stream().map(Member::staff).toList();
        var seeds = new SplittableRandom(size.seed());
        var texts = new AtomicLong();
        var pulse = new Pulse();
        String run = UUID.randomUUID().toString().substring(0, 8);
        HttpClient client = Desk.client();
        List<Worker> workers = new ArrayList<>();
        for (Member member : members) {
            SplittableRandom random = seeds.split();
            var seat = new Seat(client, server, member.username(), journal, pulse, random);
            seat.signIn();
            workers.add(new Worker(member, seat, random.split(), staff, run, texts));
        }
        return new Crew(client, workers, pulse, size.pause());
    }

    /** Lets them work until they are told to rest. */
    public void begin() {
        for (Worker worker : workers) {
            under.add(
                    people.submit(
                            () -> {
                                worker.work(working::get, pause);
                                return null;
                            }));
        }
    }

    /**
     * Tells them to stop, and waits until each form that is under way has been answered.
     *
     * @throws IllegalStateException if one of them could not go on: then nothing is proven
     */
    public void rest() throws InterruptedException {
        working.set(false);
        for (Future<?> one : under) {
            try {
                one.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("Somebody could not go on working", e.getCause());
            }
        }
    }

    @Override
    public void close() {
        working.set(false);
        people.shutdownNow();
        client.close();
    }

    /** Returns how many they are. */
    public int size() {
        return workers.size();
    }

    /** Returns what tells whether the server answers. */
    public Pulse pulse() {
        return pulse;
    }
}
