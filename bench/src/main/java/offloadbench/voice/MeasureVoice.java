package offloadbench.voice;

import offloadbench.desk.Desk;
import offloadbench.desk.Reply;
import offloadbench.load.Load;
import offloadbench.load.Load.Answers;
import offloadbench.load.Sample;
import offloadbench.server.DataFolder;
import offloadbench.server.OffloadServer;

import org.offload.voice.token.Token;
import org.offload.voice.token.TokenDraft;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Measures texts without a name, from sending to publishing, and looking for words. */
public final class MeasureVoice {

    /** What the server has to be told: its pace is for people, not for this. */
    public static final String WITHOUT_PACE = "-Doffload.voice.texts-a-second=0";

    /** The last few texts of a run, too few to be published together, wait for this clock. */
    public static final String SOON = "-Doffload.voice.mix=20s";

    private static final String PASSWORD = "demonstration";
    private static final int A_RUN = 1_000; // texts
    private static final int EACH = 6; // tokens that a member of staff draws a day
    private static final int THREADS = 8;
    private static final int VERIFIERS = Runtime.getRuntime().availableProcessors();
    private static final int WARM_UP = 200; // texts
    private static final int SIGNED = 10_000; // of either sort
    private static final Duration LONGEST_MIX = Duration.ofMinutes(10);

    private static final String HAVE_NOT_DRAWN =
            """
            select a.username from platform.account a
              join organisation.staff s on s.staff_id = a.staff_id
             where a.username like 'p%%a%%'
               and not exists (select from voice.token_draw d where d.username = a.username)
             order by md5(a.username) limit %d\
            """;
    private final URI server;
    private final DataFolder folder;
    private final HttpClient client;
    private final PrintStream progress;

    private MeasureVoice(URI server, DataFolder folder, HttpClient client, PrintStream progress) {
        this.server = server;
        this.folder = folder;
        this.client = client;
        this.progress = progress;
    }

    /** Measures on a server that runs; the texts stay in the nation. */
    public static VoiceFigures run(
            OffloadServer server, DataFolder folder, int runs, int seconds, PrintStream progress)
            throws IOException, SQLException, InterruptedException {
        try (var client = Desk.client()) {
            return new MeasureVoice(server.address(), folder, client, progress)
                    .measure(runs, seconds);
        }
    }

    private VoiceFigures measure(int runs, int seconds)
            throws IOException, SQLException, InterruptedException {
        progress.println("Voice: drawing tokens");
        Desk first = desk(names(1).getFirst());
        BoardKey key = BoardKey.today(Desk.stranger(client, server), first);
        List<Token> tokens = tokens(key, runs * A_RUN + WARM_UP);
        List<UnnamedText> texts = new ArrayList<>();
        List<UUID> threads = List.of(begun(first), begun(first), begun(first));
        for (int i = 0; i < tokens.size(); i++) {
            texts.add(UnnamedText.of(threads.get(i % threads.size()), "No. " + i, tokens.get(i)));
        }
        accepted(texts.subList(0, WARM_UP));
        List<Double> rates = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            int from = WARM_UP + i * A_RUN;
            rates.add(accepted(texts.subList(from, from + A_RUN)));
            progress.printf("Voice: %.0f texts a second%n", rates.getLast());
        }
        double verified = verified(texts, key);
        int bits = key.key().getModulus().bitLength();
        progress.println("Voice: blind signatures");
        var timing = SignTiming.measure(bits, SIGNED);
        progress.println("Voice: a million texts");
        long all = ManyTexts.in(folder);
        List<Answers> found = found(first, runs, seconds);
        return new VoiceFigures(
                bits,
                Sample.of(rates, Double::doubleValue),
                verified,
                all,
                Sample.of(found, Answers::median),
                Sample.of(found, Answers::p99),
                timing);
    }

    private Desk desk(String username) throws IOException, InterruptedException {
        return Desk.signIn(client, () -> server, username, PASSWORD);
    }

    private List<String> names(int most) throws IOException, SQLException {
        List<String> names = new ArrayList<>();
        try (var connection = folder.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(HAVE_NOT_DRAWN.formatted(most))) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private List<Token> tokens(BoardKey key, int many)
            throws IOException, SQLException, InterruptedException {
        List<Token> tokens = new ArrayList<>();
        for (String username : names((many + EACH - 1) / EACH)) {
            Desk desk = desk(username);
            List<TokenDraft> drawn =
                    Stream.generate(() -> TokenDraft.of(key.hash(), key.key()))
                            .limit(EACH)
                            .toList();
            Map<String, String> form = desk.get("/find").page().form("/find");
            form.keySet().retainAll(List.of("_csrf"));
            form.put("key", key.hash());
            form.put(
                    "blinded",
                    drawn.stream().map(TokenDraft::blinded).collect(Collectors.joining(",")));
            JsonNode signed =
                    JsonMapper.shared()
                            .readTree(desk.post("/voice/tokens", form).page().text())
                            .get("signatures");
            for (int i = 0; i < EACH; i++) {
                tokens.add(drawn.get(i).signed(signed.get(i).asString()).orElseThrow());
            }
        }
        if (tokens.size() < many) {
            throw new IllegalStateException(
                    "Only " + tokens.size() + " tokens are left today: measure on another day");
        }
        return tokens.subList(0, many);
    }

    private static UUID begun(Desk desk) throws IOException, InterruptedException {
        String path = "/voice/threads/new";
        Map<String, String> form = Desk.anew(desk.get(path).page().form(path));
        form.put("kind", "QUESTION");
        form.put("title", "A thread of a measurement");
        form.put("opening", "What is measured?");
        String thread = URI.create(desk.post(path, form).onward().location()).getPath();
        return UUID.fromString(thread.substring(thread.lastIndexOf('/') + 1));
    }

    /** Sends texts from several threads, and waits until each of them is published. */
    private double accepted(List<UnnamedText> texts)
            throws IOException, SQLException, InterruptedException {
        long before = folder.count("voice.unnamed");
        Queue<UnnamedText> queue = new ConcurrentLinkedQueue<>(texts);
        Desk stranger = Desk.stranger(client, server);
        Answers answers =
                Load.each(
                        THREADS,
                        queue,
                        text -> {
                            Reply reply = stranger.say("/board/texts", text.json());
                            if (!reply.text().contains("waiting")) {
                                throw new IllegalStateException("Refused: " + reply.text());
                            }
                        });
        long begun = System.nanoTime();
        while (folder.count("voice.unnamed") < before + texts.size()) {
            if (System.nanoTime() - begun > LONGEST_MIX.toNanos()) {
                throw new IllegalStateException("Texts that were accepted are not published");
            }
            Thread.sleep(500);
        }
        return answers.perSecond();
    }

    private static double verified(List<UnnamedText> texts, BoardKey key)
            throws InterruptedException {
        Load.each(VERIFIERS, new ConcurrentLinkedQueue<>(texts), text -> text.verify(key));
        return Load.each(VERIFIERS, new ConcurrentLinkedQueue<>(texts), text -> text.verify(key))
                .perSecond();
    }

    private List<Answers> found(Desk desk, int runs, int seconds)
            throws IOException, InterruptedException {
        Map<String, String> form = desk.get("/voice/threads").page().form("/voice/threads");
        find(desk, form, Duration.ofSeconds(seconds));
        List<Answers> found = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            found.add(find(desk, form, Duration.ofSeconds(seconds)));
        }
        return found;
    }

    private static Answers find(Desk desk, Map<String, String> form, Duration duration)
            throws InterruptedException {
        return Load.full(
                1,
                duration,
                random -> {
                    Map<String, String> fields = Desk.anew(form);
                    fields.put("q", ManyTexts.sought(random));
                    desk.get(desk.post("/voice/threads", fields).onward().location()).page();
                });
    }
}
