package offloadbench.rules;

import offloadbench.desk.Desk;
import offloadbench.server.DataFolder;
import offloadbench.server.OffloadServer;
import offloadbench.server.Usage;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Has every case of the nation worked out again, and waits until that is done. */
final class WholeNation {

    private static final String ASK =
            """
            insert into rulebook.recalculation
              (recalculation_id, area_kind, area_code, reason, asked_on, asked_at, asked_by)
            values ('%s', 'NATION', '', 'NIGHT',
                    (select least(min(asked_on), date '2000-01-01') - 1
                       from rulebook.recalculation), current_timestamp, 'bench')\
            """;
    private static final String PROGRESS =
            """
            select coalesce(sum(cases), 0), count(*) filter (where finished_at is null)
              from rulebook.recalculation\
            """;
    private static final Duration LOOK = Duration.ofMillis(200);

    private final OffloadServer server;
    private final DataFolder folder;

    WholeNation(OffloadServer server, DataFolder folder) {
        this.server = server;
        this.folder = folder;
    }

    /**
     * One time through all cases.
     *
     * @param seconds it took
     * @param cpu seconds of the application and its database
     * @param secondHalf how long its second half took, as a share of its first
     */
    record Round(double seconds, double cpu, double secondHalf) {}

    private record Progress(long cases, long open) {}

    /** Something that asks for all cases. */
    @FunctionalInterface
    private interface Asking {
        void run() throws IOException, SQLException, InterruptedException;
    }

    /** As at night: nothing has changed but what follows from the facts. */
    Round night() throws IOException, SQLException, InterruptedException {
        return round(
                () -> {
                    try (Connection connection = folder.connect();
                            var statement = connection.createStatement()) {
                        statement.execute(ASK.formatted(UUID.randomUUID()));
                    }
                });
    }

    /** A draft comes in force everywhere; afterwards it is ended, which is not measured. */
    Round published(Desk lead, String book) throws IOException, SQLException, InterruptedException {
        Round round =
                round(
                        () ->
                                send(
                                        lead,
                                        book + "/publish",
                                        Map.of("area", "NATION", "reason", "Measured.")));
        round(() -> send(lead, book + "/end", Map.of()));
        return round;
    }

    private static void send(Desk lead, String path, Map<String, String> more)
            throws IOException, InterruptedException {
        Map<String, String> form = new HashMap<>(lead.get(path).form(path));
        form.putAll(more);
        lead.post(path, form).onward();
    }

    private Round round(Asking asking) throws IOException, SQLException, InterruptedException {
        try (Connection connection = folder.connect()) {
            Progress before = idle(connection);
            long cases = cases(connection);
            Usage spent = server.usage();
            asking.run();
            long begun = 0;
            long half = 0;
            long last = 0;
            long seen = before.cases();
            while (true) {
                Progress now = progress(connection);
                long time = System.nanoTime();
                if (begun == 0 && now.cases() > before.cases()) {
                    begun = time;
                }
                if (now.open() == 0 && now.cases() > before.cases()) {
                    last = time;
                    seen = now.cases();
                    break;
                }
                half =
                        begun != 0 && half == 0 && 2 * (now.cases() - before.cases()) >= cases
                                ? time
                                : half;
                Thread.sleep(LOOK);
            }
            Usage used = server.usage().since(spent);
            return new Round(
                    (last - begun) / 1e9,
                    (used.application().toMillis() + used.database().toMillis()) / 1e3,
                    seen == before.cases() || half == 0
                            ? 1
                            : (double) (last - half) / (half - begun));
        }
    }

    private static long cases(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select count(*) from rulebook.decision where ended_at is null")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static Progress idle(Connection connection) throws SQLException, InterruptedException {
        Progress now = progress(connection);
        while (now.open() > 0) {
            Thread.sleep(LOOK);
            now = progress(connection);
        }
        return now;
    }

    private static Progress progress(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(PROGRESS)) {
            rows.next();
            return new Progress(rows.getLong(1), rows.getLong(2));
        }
    }
}
