package offloadbench.server;

import com.sun.management.OperatingSystemMXBean;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** What is measured and tried on. */
public final class Machine {

    private Machine() {}

    /** Returns the machine in a line, for people. */
    public static String line() throws IOException {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return String.format(
                Locale.UK,
                "%s, %d cores, %d GB of memory; %s %s; Java %s",
                processor(),
                system.getAvailableProcessors(),
                system.getTotalMemorySize() >> 30,
                system.getName(),
                system.getVersion(),
                Runtime.version());
    }

    /** Returns the day and the machine in a sentence. */
    public static String dated() throws IOException {
        return "%s, on %s.".formatted(LocalDate.now(), line());
    }

    private static String processor() throws IOException {
        Path told = Path.of("/proc/cpuinfo");
        if (!Files.exists(told)) {
            return System.getProperty("os.arch");
        }
        return Files.readAllLines(told).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.replaceFirst(".*: ", ""))
                .findFirst()
                .orElse(System.getProperty("os.arch"));
    }
}
