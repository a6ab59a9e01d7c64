package offloadbench.crew;

import offloadbench.desk.Desk;
import offloadbench.desk.Reply;
import offloadbench.journal.Deed;
import offloadbench.journal.Entry;
import offloadbench.journal.Journal;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Somebody's desk with a journal on it: whatever is sent and answered is written down. */
final class Seat {

    private static final String PASSWORD = "demonstration";
    private static final String TOKEN = "_csrf";
    private static final int LEAST_PAUSE = 50; // ms
    private static final int MOST_PAUSE = 400;
    private static final int OK = 200;
    private static final int TWICE_IN = 12;

    /** Nobody waits longer for a server that does not come back. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final HttpClient client;
    private final Supplier<URI> server;
    private final String username;
    private final Journal journal;
    private final Pulse pulse;
    private final RandomGenerator random;
    private volatile @Nullable Desk desk;
    private volatile String token = "";

    Seat(
            HttpClient client,
            Supplier<URI> server,
            String username,
            Journal journal,
            Pulse pulse,
            RandomGenerator random) {
        this.client = client;
        this.server = server;
        this.username = username;
        this.journal = journal;
        this.pulse = pulse;
        this.random = random;
    }

    /** Signs in; a form that was open before takes the token of the new session. */
    void signIn() throws IOException, InterruptedException {
        Desk signedIn = Desk.signIn(client, server, username, PASSWORD);
        token = signedIn.get("/keys").page().form("/sign-out").getOrDefault(TOKEN, "");
        desk = signedIn;
    }

    private Desk desk() throws IOException, InterruptedException {
        if (desk == null) {
            signIn();
        }
        return Objects.requireNonNull(desk);
    }

    private Reply post(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        Desk mine = desk();
        Map<String, String> sent = new LinkedHashMap<>(fields);
        sent.put(TOKEN, token);
        return mine.post(path, sent);
    }

    /**
     * Asks for a page once.
     *
     * @param act as the audit names it
     * @return none if it was not shown
     */
    Optional<Reply> look(String path, String act, String crn) throws InterruptedException {
        long asked = System.nanoTime();
        try {
            Reply reply = desk().get(path);
            boolean shown = reply.status() == OK;
            journal.add(new Entry.Looked(username, act, crn, shown));
            if (Verdict.of(reply) instanceof Verdict.SignedOut) {
                signedOut();
            } else if (shown) {
                pulse.answered(asked);
                return Optional.of(reply);
            }
        } catch (IOException | IllegalStateException gone) {
            journal.add(new Entry.Looked(username, act, crn, false));
        }
        pause();
        return Optional.empty();
    }

    /**
     * Sends a form until somebody has answered, under the same receipt: as a person does who finds
     * the page still open. Now and then it is sent twice.
     */
    void send(String path, Map<String, String> fields, Deed deed) throws InterruptedException {
        var receipt = UUID.fromString(fields.getOrDefault("receipt", ""));
        int dice = random.nextInt(TWICE_IN);
        if (dice == 0) {
            Thread twin = Thread.ofVirtual().start(() -> once(path, fields, deed, receipt));
            untilAnswered(path, fields, deed, receipt);
            twin.join();
        } else {
            boolean saved = untilAnswered(path, fields, deed, receipt);
            if (dice == 1 && saved) {
                untilAnswered(path, fields, deed, receipt);
            }
        }
    }

    private boolean untilAnswered(String path, Map<String, String> fields, Deed deed, UUID receipt)
            throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        Entry answer = once(path, fields, deed, receipt);
        while (answer instanceof Entry.Unanswered && System.nanoTime() < end) {
            pause();
            answer = once(path, fields, deed, receipt);
        }
        return answer instanceof Entry.Acknowledged;
    }

    private Entry once(String path, Map<String, String> fields, Deed deed, UUID receipt) {
        journal.add(new Entry.Sent(username, receipt, deed));
        long asked = System.nanoTime();
        Entry answer;
        try {
            answer =
                    switch (Verdict.of(post(path, fields))) {
                        case Verdict.Saved(String to) -> {
                            pulse.answered(asked);
                            yield new Entry.Acknowledged(username, receipt, deed, to);
                        }
                        case Verdict.TurnedDown(String why) ->
                                new Entry.TurnedDown(username, receipt, deed, why);
                        case Verdict.Failed(String why) ->
                                new Entry.Unanswered(username, receipt, deed, why);
                        case Verdict.SignedOut() -> {
                            signedOut();
                            yield new Entry.Unanswered(username, receipt, deed, "signed out");
                        }
                    };
        } catch (IOException | IllegalStateException gone) {
            answer = new Entry.Unanswered(username, receipt, deed, gone.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            answer = new Entry.Unanswered(username, receipt, deed, "interrupted");
        }
        journal.add(answer);
        return answer;
    }

    private void signedOut() {
        journal.add(new Entry.SignedOut(username));
        desk = null;
    }

    private void pause() throws InterruptedException {
        Thread.sleep(random.nextInt(LEAST_PAUSE, MOST_PAUSE));
    }
}
