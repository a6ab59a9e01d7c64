package offloadbench.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The made-up nation that is measured. */
public final class Nation {

    private Nation() {}

    /**
     * Makes a nation in a folder, if there is none yet.
     *
     * @param people how many people on probation; practitioners in proportion
     */
    public static void make(Path checkout, Path data, int people)
            throws IOException, InterruptedException {
        if (Files.isDirectory(data)) {
            return;
        }
        Files.createDirectories(data.toAbsolutePath().getParent());
        Path output = Files.createTempFile("nation", ".log");
        try {
            Command.run(
                    checkout,
                    output,
                    "demo",
                    "nation",
                    "--people",
                    String.valueOf(people),
                    "--data",
                    data.toString());
        } finally {
            Files.delete(output);
        }
    }
}
