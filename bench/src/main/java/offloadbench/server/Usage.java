package offloadbench.server;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * CPU time that a server's processes have used since they began.
 *
 * @param application its own
 * @param database of each process of PostgreSQL below it, by process id
 */
public record Usage(Duration application, Map<Long, Duration> database) {

    static Usage of(ProcessHandle server) {
        Map<Long, Duration> database = new HashMap<>();
        try (Stream<ProcessHandle> below = server.descendants()) {
            below.forEach(process -> database.put(process.pid(), cpu(process)));
        }
        return new Usage(cpu(server), Map.copyOf(database));
    }

    /** Returns what the processes that still run have used since an earlier reading. */
    public Spent since(Usage earlier) {
        Duration ofDatabase = Duration.ZERO;
        for (var process : database.entrySet()) {
            Duration before = earlier.database.getOrDefault(process.getKey(), Duration.ZERO);
            ofDatabase = ofDatabase.plus(process.getValue()).minus(before);
        }
        return new Spent(application.minus(earlier.application), ofDatabase);
    }

    private static Duration cpu(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** CPU time between two readings. */
    public record Spent(Duration application, Duration database) {}
}
