package offloadbench.bulk;

import offloadbench.load.Sample;
import offloadbench.server.DataFolder;
import offloadbench.server.Nation;
import offloadbench.server.OffloadServer;
import offloadbench.server.StartOptions;

import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes small nations by the bulk doors, and copies the last one's rows into its own tables. */
public final class MeasureBulk {

    private static final Pattern SECONDS = Pattern.compile("contacts\\. Seconds: (\\d+)");

    private MeasureBulk() {}

    /**
     * Measures.
     *
     * @param scratch a folder for the data, gone afterwards
     */
    public static BulkFigures run(
            Path checkout, Path scratch, int people, int runs, PrintStream progress)
            throws IOException, SQLException, InterruptedException {
        try {
            List<Duration> ours = new ArrayList<>();
            Path data = scratch.resolve("data");
            for (int i = 0; i < runs; i++) {
                FileSystemUtils.deleteRecursively(data);
                ours.add(make(checkout, data, people));
                progress.printf("Bulk: %,d people in %s%n", people, ours.getLast());
            }
            return beside(checkout, scratch, data, people, ours);
        } finally {
            FileSystemUtils.deleteRecursively(scratch);
        }
    }

    private static Duration make(Path checkout, Path data, int people)
            throws IOException, InterruptedException {
        Matcher told = SECONDS.matcher(Nation.make(checkout, data, people));
        if (!told.find()) {
            throw new IllegalStateException("The nation did not say how long it took");
        }
        return Duration.ofSeconds(Long.parseLong(told.group(1)));
    }

    private static BulkFigures beside(
            Path checkout, Path scratch, Path data, int people, List<Duration> ours)
            throws IOException, SQLException, InterruptedException {
        Path files = Files.createDirectories(scratch.resolve("rows"));
        var options = StartOptions.onFolder(checkout, data, scratch.resolve("server.log"));
        var folder = new DataFolder(data);
        try (var _ = OffloadServer.start(options);
                Connection connection = folder.connect()) {
            var copy = Copy.of(folder, connection, files);
            long rows = copy.out();
            List<Duration> copies = new ArrayList<>();
            for (int i = 0; i < ours.size(); i++) {
                copies.add(copy.in());
            }
            return new BulkFigures(
                    people,
                    rows,
                    Sample.of(ours, one -> rows * 1000.0 / one.toMillis()),
                    Sample.of(copies, one -> rows * 1000.0 / one.toMillis()));
        }
    }
}
