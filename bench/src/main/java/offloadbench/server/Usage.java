package offloadbench.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * CPU time that a server's processes have used since they began, from {@code /proc}.
 *
 * @param application its own
 * @param database of PostgreSQL's processes below it, those that have ended included
 */
public record Usage(Duration application, Duration database) {

    private static final int USER = 11; // fields behind the name of the process
    private static final int SYSTEM = 12;
    private static final int USER_OF_ENDED = 13;
    private static final int SYSTEM_OF_ENDED = 14;
    private static final long TICK = 10; // ms, as Linux tells all programs

    static Usage of(ProcessHandle server) throws IOException {
        Duration database = Duration.ZERO;
        try (Stream<ProcessHandle> below = server.descendants()) {
            for (ProcessHandle one : below.toList()) {
                List<String> fields = fields(one);
                database = database.plus(sum(fields, USER, SYSTEM));
                database = database.plus(sum(fields, USER_OF_ENDED, SYSTEM_OF_ENDED));
            }
        }
        return new Usage(sum(fields(server), USER, SYSTEM), database);
    }

    /** Returns what was used since an earlier reading. */
    public Usage since(Usage earlier) {
        return new Usage(application.minus(earlier.application), database.minus(earlier.database));
    }

    /** Returns nothing for a process that has just ended: its parent tells of it. */
    private static List<String> fields(ProcessHandle process) throws IOException {
        Path stat = Path.of("/proc", String.valueOf(process.pid()), "stat");
        try {
            String text = Files.readString(stat);
            return List.of(text.substring(text.lastIndexOf(')') + 2).split(" "));
        } catch (NoSuchFileException ended) {
            return List.of();
        }
    }

    private static Duration sum(List<String> fields, int first, int second) {
        return fields.isEmpty()
                ? Duration.ZERO
                : Duration.ofMillis(
                        TICK
                                * (Long.parseLong(fields.get(first))
                                        + Long.parseLong(fields.get(second))));
    }
}
