package offloadbench.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The made-up nation that is measured. */
public final class Nation {

    /** The morning on which its worklists stand. */
    private static final Instant MORNING =
            LocalDateTime.of(2020, 4, 7, 8, 40).atZone(ZoneId.of("Europe/London")).toInstant();

    private static final String MADE =
            "select value from platform.setting where name = 'nation-made'";
    private static final String SET =
            "update platform.setting set value = ? where name = 'clock-offset'";

    private Nation() {}

    /**
     * Makes a nation in a folder that is not there yet.
     *
     * @param people how many people on probation; practitioners in proportion
     * @return what the command said
     * @throws IllegalStateException if it failed
     */
    public static String make(Path checkout, Path data, int people)
            throws IOException, InterruptedException {
        Files.createDirectories(data.toAbsolutePath().getParent());
        CommandRun run = CommandRun.of(checkout, data, "demo", "nation", "--people", "" + people);
        if (run.exitCode() != 0) {
            throw new IllegalStateException("No nation was made: " + run.output());
        }
        return run.output();
    }

    /**
     * Sees to it that a nation is in a folder, whole, and that it is the same morning there as in
     * every other.
     *
     * @throws IllegalStateException if what is there is none, or was never finished
     */
    public static void prepare(Path checkout, Path data, int people)
            throws IOException, SQLException, InterruptedException {
        if (!Files.isDirectory(data)) {
            make(checkout, data, people);
        }
        Path output = Files.createTempFile("nation", ".log");
        try (var _ = OffloadServer.start(StartOptions.onFolder(checkout, data, output));
                Connection connection = new DataFolder(data).connect()) {
            if (!isMade(connection)) {
                throw new IllegalStateException(
                        "%s holds no whole nation. Run ./offload demo nation --data %s, or name"
                                        .formatted(data, data)
                                + " another folder.");
            }
            try (var statement = connection.prepareStatement(SET)) {
                statement.setString(1, Duration.between(Instant.now(), MORNING).toString());
                statement.executeUpdate();
            }
        } finally {
            Files.delete(output);
        }
    }

    private static boolean isMade(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(MADE)) {
            return rows.next() && !rows.getString(1).isBlank();
        }
    }
}
