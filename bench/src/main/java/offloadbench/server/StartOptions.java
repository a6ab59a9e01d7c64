package offloadbench.server;

import org.offload.platform.start.LocalPostgres;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How to start an Offload.
 *
 * @param checkout where the launcher and {@code target} are
 * @param jvm options of the virtual machine, above those of the launcher
 * @param arguments what stands behind {@code ./offload run}
 * @param environment variables beside our own
 * @param output the file for what it says
 */
public record StartOptions(
        Path checkout,
        List<String> jvm,
        List<String> arguments,
        Map<String, String> environment,
        Path output) {

    /** Returns how to start on a data folder, on any free port. */
    public static StartOptions onFolder(Path checkout, Path data, Path output) {
        return new StartOptions(
                checkout,
                List.of(),
                List.of("--data", data.toString(), "--port", "0"),
                Map.of(),
                output);
    }

    /**
     * Returns how to start a demonstration on a PostgreSQL that runs, on any free port.
     *
     * @param url by which it is reached
     * @param home the folder for what it notes; its output stands beside it
     */
    public static StartOptions onDatabase(
            Path checkout, String url, LocalPostgres postgres, Path home) {
        return new StartOptions(
                checkout,
                List.of(),
                List.of(
                        "--database",
                        url,
                        "--database-user",
                        postgres.user(),
                        "--demonstration",
                        "--data",
                        home.toString(),
                        "--port",
                        "0"),
                Map.of("OFFLOAD_DATABASE_PASSWORD", postgres.password()),
                home.resolveSibling(home.getFileName() + ".log"));
    }

    /** Returns the same with more options of the virtual machine. */
    public StartOptions withJvm(String... more) {
        var all = new ArrayList<>(jvm);
        all.addAll(List.of(more));
        return new StartOptions(checkout, all, arguments, environment, output);
    }
}
