package offloadbench.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A command of Offload's launcher, run to its end. */
public final class Command {

    private Command() {}

    /**
     * Runs a command.
     *
     * @param output the file for what it says
     * @param arguments such as {@code demo}, {@code nation}
     * @return how long it took
     * @throws IllegalStateException with what it said, if it fails
     */
    public static Duration run(Path checkout, Path output, String... arguments)
            throws IOException, InterruptedException {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.add("@" + checkout.resolve("target/app.args"));
        words.add("org.offload.OffloadApplication");
        words.addAll(List.of(arguments));
        long begun = System.nanoTime();
        int code =
                new ProcessBuilder(words)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start()
                        .waitFor();
        if (code != 0) {
            throw new IllegalStateException(
                    String.join(" ", arguments) + " failed: " + Files.readString(output));
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
