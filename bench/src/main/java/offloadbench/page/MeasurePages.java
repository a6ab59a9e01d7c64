package offloadbench.page;

import offloadbench.desk.Desk;
import offloadbench.server.DataFolder;
import offloadbench.server.OffloadServer;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Measures the pages that are opened most, of a server that runs on a data folder. */
public final class MeasurePages {

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
     */
    public record Found(int users, int cases, List<PageFigures> pages) {}

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
                            Duration.ofSeconds(3L * wanted.seconds()),
                            Duration.ofSeconds(wanted.seconds()),
                            16,
                            300);
            var measurement = new PageMeasurement(server, folder, effort, progress);
            List<PageFigures> pages = new ArrayList<>();
            for (Scenario scenario : new Scenarios(staff).all()) {
                if (wanted.only().isEmpty() || wanted.only().contains(scenario.file())) {
                    pages.add(measurement.measure(scenario));
                }
            }
            return new Found(staff.size(), staff.cases(), pages);
        }
    }
}
