package offloadbench.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** Where and when something was tried. */
public final class Machine {

    private Machine() {}

    /** Returns it in one sentence. */
    public static String sentence() throws IOException {
        return String.format(
                Locale.UK,
                "%s, on %d processors (%s) with %d GB of memory, %s, JDK %s.",
                LocalDate.now(),
                Runtime.getRuntime().availableProcessors(),
                first(Path.of("/proc/cpuinfo"), "model name"),
                Long.parseLong(first(Path.of("/proc/meminfo"), "MemTotal").replaceAll("\\D", ""))
                        >> 20,
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("java.version"));
    }

    private static String first(Path file, String name) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("0");
    }
}
