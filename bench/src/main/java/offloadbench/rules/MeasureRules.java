package offloadbench.rules;

import offloadbench.desk.Desk;
import offloadbench.desk.Reply;
import offloadbench.load.Sample;
import offloadbench.replay.Capture;
import offloadbench.replay.CaughtRequest;
import offloadbench.replay.Replay;
import offloadbench.rules.WholeNation.Round;
import offloadbench.server.DataFolder;
import offloadbench.server.OffloadServer;

import org.jsoup.nodes.Element;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Measures the Exceptional Delivery Model for a nation: preview, every case again, one case. */
public final class MeasureRules {

    private static final String MODEL = "Exceptional Delivery Model, 24 March 2020";
    private static final String LEAD = "policy.lead";
    private static final String PASSWORD = "demonstration";
    private static final int ASKED_ALONE = 20_000;
    private static final int SAVES = 30;
    private static final int NIGHTS = 3;
    private static final Duration REPLAYED = Duration.ofSeconds(4);

    /** What a save asks and writes because of what is due: by these words of its statements. */
    private static final List<String> OF_DUE =
            List.of("rulebook.", "caseload.due_contact", "in_approved_premises");

    private static final String CASES =
            "select count(*) from rulebook.decision where ended_at is null";
    private static final String INPUTS =
            """
            select c.inputs from rulebook.decision d join rulebook.combination c
             using (combination_id) where d.ended_at is null order by md5(d.crn) limit %d\
            """
                    .formatted(ASKED_ALONE);
    private static final String OF_PRACTITIONER =
            """
            select a.username, g.crn from platform.account a
              join caseload.case_grant g
                on g.staff_id = a.staff_id and g.kind = 'MANAGER' and g.valid_to is null
             order by md5(a.username), g.crn limit %d\
            """
                    .formatted(SAVES);

    private final OffloadServer server;
    private final DataFolder folder;
    private final int runs;
    private final PrintStream progress;

    private MeasureRules(OffloadServer server, DataFolder folder, int runs, PrintStream progress) {
        this.server = server;
        this.folder = folder;
        this.runs = runs;
        this.progress = progress;
    }

    /** Measures on a running server; the model holds nowhere before and afterwards. */
    public static RuleFigures run(
            OffloadServer server, DataFolder folder, int runs, PrintStream progress)
            throws IOException, SQLException, InterruptedException {
        try (var client = Desk.client()) {
            URI address = server.address();
            Desk lead = Desk.signIn(client, () -> address, LEAD, PASSWORD);
            return new MeasureRules(server, folder, runs, progress).measure(lead);
        }
    }

    private RuleFigures measure(Desk lead) throws IOException, SQLException, InterruptedException {
        String model = model(lead);
        long cases = Long.parseLong(first(CASES));
        var nation = new WholeNation(server, folder);
        progress.println("Rules: the preview");
        double first = milliseconds(lead, model);
        List<Double> previews = new ArrayList<>();
        for (int i = 0; i < 2 * runs; i++) {
            previews.add(milliseconds(lead, model));
        }
        List<Double> warm = previews.subList(runs, 2 * runs);
        long combinations = combinations(lead.get(model + "/preview").page());
        progress.printf("Rules: the preview in %.0f ms; the engine alone%n", warm.getLast());
        double engine = EngineAlone.of(lead.get(model + "/file").page().text()).perSecond(inputs());
        Sample oneCase = oneCase();
        List<Round> nights = new ArrayList<>();
        for (int i = 0; i < NIGHTS; i++) {
            nights.add(nation.night());
            progress.printf("Rules: a night in %.0f s%n", nights.getLast().seconds());
        }
        Round published = nation.published(lead, model);
        progress.printf("Rules: published in %.0f s%n", published.seconds());
        return new RuleFigures(
                cases,
                combinations,
                Sample.of(warm, Double::doubleValue),
                first,
                engine,
                Sample.of(nights, Round::seconds),
                Sample.of(nights, Round::cpu),
                nights.getLast().secondHalf(),
                published.seconds(),
                published.cpu(),
                oneCase);
    }

    private static String model(Desk lead) throws IOException, InterruptedException {
        return lead.get("/rulebooks").page().document().select("a[href^=/rulebooks/]").stream()
                .filter(link -> link.text().equals(MODEL))
                .map(link -> link.attr("href"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no draft of " + MODEL));
    }

    private static double milliseconds(Desk lead, String model)
            throws IOException, InterruptedException {
        long begun = System.nanoTime();
        lead.get(model + "/preview?area=NATION").page();
        return (System.nanoTime() - begun) / 1e6;
    }

    private static long combinations(Reply page) throws IOException {
        Element number =
                Objects.requireNonNull(
                        page.document().selectFirst("dt:contains(combinations) + dd"));
        return Long.parseLong(number.text().replace(",", ""));
    }

    private List<String> inputs() throws IOException, SQLException {
        try (Connection connection = folder.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(INPUTS)) {
            List<String> inputs = new ArrayList<>();
            while (rows.next()) {
                inputs.add(rows.getString(1));
            }
            return inputs;
        }
    }

    private String first(String sql) throws IOException, SQLException {
        try (Connection connection = folder.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /**
     * What was agreed is saved anew, which changes what is due. Its statements are replayed, and
     * then those that are not about what is due: the difference is what the rules add to a save.
     */
    private Sample oneCase() throws IOException, SQLException, InterruptedException {
        List<CaughtRequest> saves = new ArrayList<>();
        try (var client = Desk.client();
                var capture = Capture.of(folder)) {
            for (Map.Entry<String, String> one : practitioners()) {
                Desk desk = Desk.signIn(client, server::address, one.getKey(), PASSWORD);
                String path = "/cases/" + one.getValue() + "/agreed-contact";
                Map<String, String> form = desk.get(path).form(path);
                form.put("everyDays", "9".equals(form.get("everyDays")) ? "8" : "9");
                form.put("reason", "Measured.");
                saves.add(capture.during(() -> desk.post(path, form).onward()));
            }
        }
        var whole = new Replay(folder, saves);
        var rest =
                new Replay(
                        folder,
                        saves.stream()
                                .map(save -> save.without(save.only(OF_DUE).texts()))
                                .toList());
        List<Double> each = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            double before = milliseconds(rest);
            double with = milliseconds(whole);
            double after = milliseconds(rest);
            each.add(with - (before + after) / 2);
            progress.printf(
                    "Rules: a save in %.2f ms, without what is due %.2f and %.2f%n",
                    with, before, after);
        }
        return Sample.of(each, Double::doubleValue);
    }

    private static double milliseconds(Replay replay)
            throws IOException, SQLException, InterruptedException {
        return 1000 / replay.run(1, REPLAYED).perSecond();
    }

    private List<Map.Entry<String, String>> practitioners() throws IOException, SQLException {
        try (Connection connection = folder.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(OF_PRACTITIONER)) {
            List<Map.Entry<String, String>> all = new ArrayList<>();
            while (rows.next()) {
                all.add(Map.entry(rows.getString(1), rows.getString(2)));
            }
            return all;
        }
    }
}
