package org.offload.platform.start;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs a start that never comes to Spring in this process, and keeps what it says. */
final class Console {

    private Console() {}

    static Outcome run(String... arguments) {
        PrintStream was = System.err;
        var said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            int exitCode = new Start().run(Object.class, List.of(arguments));
            return new Outcome(exitCode, said.toString(StandardCharsets.UTF_8));
        } finally {
            System.setErr(was);
        }
    }

    record Outcome(int exitCode, String err) {}
}
