package offloadbench.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A command of Offload that has run to its end on a data folder. */
public record CommandRun(int exitCode, String output) {

    /** Runs one, as the launcher does. */
    public static CommandRun of(Path checkout, Path data, String... words)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(Launcher.command(checkout, List.of()));
        command.addAll(List.of(words));
        command.addAll(List.of("--data", data.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new CommandRun(process.waitFor(), output);
    }
}
