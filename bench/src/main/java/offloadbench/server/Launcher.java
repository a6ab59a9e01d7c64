package offloadbench.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The launcher script, and what it calls once everything is built. */
public final class Launcher {

    private Launcher() {}

    /** Returns the folder of the launcher script. */
    public static Path checkout() {
        return Path.of(System.getProperty("offload.checkout", ""));
    }

    static List<String> command(Path checkout, List<String> jvm) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + checkout.resolve("target/app.args"));
        command.addAll(jvm);
        command.add("org.offload.OffloadApplication");
        return command;
    }
}
