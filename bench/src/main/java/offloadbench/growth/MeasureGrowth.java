package offloadbench.growth;

import offloadbench.page.MeasurePages;
import offloadbench.server.DataFolder;
import offloadbench.server.Nation;
import offloadbench.server.OffloadServer;
import offloadbench.server.StartOptions;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Asks for the same pages at several sizes, at a pace that no size finds hard. */
public final class MeasureGrowth {

    private static final int USERS = 40;

    private MeasureGrowth() {}

    /**
     * Measures; a nation that is missing is made first.
     *
     * @param nation the largest, which is there
     * @param sizes of smaller ones; each has a folder beside it
     */
    public static List<GrowthFigures> run(
            Path checkout,
            Path nation,
            List<Integer> sizes,
            int runs,
            int seconds,
            PrintStream progress)
            throws IOException, SQLException, InterruptedException {
        List<GrowthFigures> figures = new ArrayList<>();
        for (int people : sizes) {
            Path data = nation.resolveSibling("nation-" + people);
            progress.printf("Growth: %,d people%n", people);
            Nation.prepare(checkout, data, people);
            figures.add(at(checkout, data, runs, seconds, progress));
        }
        Nation.prepare(checkout, nation, 0);
        figures.add(at(checkout, nation, runs, seconds, progress));
        return figures;
    }

    private static GrowthFigures at(
            Path checkout, Path data, int runs, int seconds, PrintStream progress)
            throws IOException, SQLException, InterruptedException {
        Path output = Files.createTempFile("growth", ".log");
        var nation = new DataFolder(data);
        try (var server = OffloadServer.start(StartOptions.onFolder(checkout, data, output))) {
            var pages = new MeasurePages(server, nation, progress);
            return new GrowthFigures(
                    nation.count("caseload.person"),
                    nation.count("caseload.contact"),
                    pages.easy(USERS, runs, seconds));
        } finally {
            Files.delete(output);
        }
    }
}
