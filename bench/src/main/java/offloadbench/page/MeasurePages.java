package offloadbench.page;

import offloadbench.desk.Desk;
import offloadbench.load.Ask;
import offloadbench.load.Load;
import offloadbench.load.Load.Answers;
import offloadbench.load.Sample;
import offloadbench.server.DataFolder;
import offloadbench.server.OffloadServer;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures the pages that are opened most, of a server that runs on a data folder. */
public final class MeasurePages {

    private static final int THREADS = 16;
    private static final int CAUGHT = 300;
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final int MOST_WARM_UPS = 8;
    private static final double EASY = 20; // a second

    private final OffloadServer server;
    private final DataFolder folder;
    private final PrintStream progress;

    /**
     * @param progress told what is being done
     */
    public MeasurePages(OffloadServer server, DataFolder folder, PrintStream progress) {
        this.server = server;
        this.folder = folder;
        this.progress = progress;
    }

    /**
     * How thoroughly.
     *
     * @param practitioners who sign in
     * @param managers who sign in; each may open a few hundred cases
     * @param runs of each figure
     * @param seconds a run
     * @param only the names of the rows that are wanted; empty means all
     */
    public record Wanted(
            int practitioners, int managers, int runs, int seconds, List<String> only) {}

    /**
     * What was found.
     *
     * @param users who were signed in
     * @param cases that were open to them
     * @param asked how many of these cases were asked for
     */
    public record Found(int users, long cases, int asked, List<PageFigures> pages) {}

    /** Signs people in and measures page by page. */
    public Found run(Wanted wanted) throws IOException, SQLException, InterruptedException {
        progress.printf("Signing in %,d people%n", wanted.practitioners() + wanted.managers());
        try (var client = Desk.client()) {
            Staff staff =
                    Staff.signIn(
                            folder,
                            server.address(),
                            client,
                            wanted.practitioners(),
                            wanted.managers());
            var effort =
                    new Effort(
                            wanted.runs(),
                            WARM_UP,
                            MOST_WARM_UPS,
                            Duration.ofSeconds(wanted.seconds()),
                            THREADS,
                            CAUGHT);
            var measurement =
                    new PageMeasurement(
                            server,
                            folder,
                            effort,
                            Desk.stranger(client, server.address()),
                            progress);
            List<PageFigures> pages = new ArrayList<>();
            var scenarios = new Scenarios(staff);
            scenarios.prepare();
            for (Scenario scenario : scenarios.all()) {
                if (wanted.only().isEmpty() || wanted.only().contains(scenario.file())) {
                    pages.add(measurement.measure(scenario));
                }
            }
            return new Found(staff.all().size(), staff.cases(), staff.asked().size(), pages);
        }
    }

    /**
     * Asks for each page at an easy pace.
     *
     * @param users of each grade who sign in
     * @return the milliseconds of an answer in the middle, by page
     */
    public Map<String, Sample> easy(int users, int runs, int seconds)
            throws IOException, SQLException, InterruptedException {
        try (var client = Desk.client()) {
            Staff staff = Staff.signIn(folder, server.address(), client, users, users);
            Map<String, Sample> figures = new LinkedHashMap<>();
            var scenarios = new Scenarios(staff);
            scenarios.prepare();
            for (Scenario scenario : scenarios.all()) {
                Ask ask = random -> scenario.asking().ask(random);
                Load.full(THREADS, WARM_UP, ask);
                List<Answers> answers = new ArrayList<>();
                for (int i = 0; i < runs; i++) {
                    answers.add(Load.steady(THREADS, EASY, Duration.ofSeconds(seconds), ask));
                }
                figures.put(scenario.name(), Sample.of(answers, Answers::median));
            }
            return figures;
        }
    }
}
