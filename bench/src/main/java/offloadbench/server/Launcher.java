package offloadbench.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the launcher script calls once everything is built. */
final class Launcher {

    private Launcher() {}

    static List<String> command(Path checkout, List<String> jvm) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + checkout.resolve("target/app.args"));
        command.addAll(jvm);
        command.add("org.offload.OffloadApplication");
        return command;
    }
}
