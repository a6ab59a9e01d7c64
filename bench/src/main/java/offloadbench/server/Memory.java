package offloadbench.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What the processes of a server hold in memory, as Linux tells it. */
public final class Memory {

    private Memory() {}

    /**
     * Returns the most that a process has had resident, in MB.
     *
     * @throws IOException where there is no {@code /proc}
     */
    public static long peak(long pid) throws IOException {
        return field(Path.of("/proc/" + pid + "/status"), "VmHWM:") / 1024;
    }

    /** Returns a process's proportional share of what is resident, in MB; 0 once it has ended. */
    public static long share(long pid) throws IOException {
        try {
            return field(Path.of("/proc/" + pid + "/smaps_rollup"), "Pss:") / 1024;
        } catch (NoSuchFileException ended) {
            return 0;
        }
    }

    private static long field(Path file, String name) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
    }
}
