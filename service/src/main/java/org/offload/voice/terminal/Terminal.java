package org.offload.voice.terminal;

import org.jspecify.annotations.Nullable;
import org.offload.platform.Words;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * {@code ./offload voice draw}, {@code post}, {@code send}, {@code withdraw} and {@code witness}.
 */
@Command(
        name = "./offload voice",
        subcommands = {Draw.class, Post.class, Send.class, Withdraw.class, Witness.class},
        description = "Says something to colleagues without your name, from a terminal.")
public final class Terminal {

    private static final int REFUSED = 1;

    private final BufferedReader in;
    private final PrintStream out;
    private final Words words = new Words();

    /**
     * Starts.
     *
     * @param in what is typed
     * @param out what is told
     */
    public Terminal(InputStream in, PrintStream out) {
        this.in = new BufferedReader(new InputStreamReader(in, Charset.defaultCharset()));
        this.out = out;
    }

    /** Runs one of them. */
    public static void main(String[] arguments) {
        System.exit(new Terminal(System.in, System.out).run(arguments));
    }

    /** Runs one of them, and returns its exit code. */
    public int run(String... arguments) {
        return new CommandLine(this)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(out, true))
                .setExecutionExceptionHandler((e, _, _) -> refuse(e))
                .execute(arguments);
    }

    private int refuse(Exception e) throws Exception {
        switch (e) {
            case Refused refused -> out.println(refused.getMessage());
            case IOException line ->
                    out.println(
                            "Offload was not reached, or a file cannot be written: "
                                    + Objects.requireNonNullElse(
                                            line.getMessage(), line.getClass().getSimpleName()));
            case UncheckedIOException file ->
                    out.println("A file cannot be written: " + file.getCause());
            default -> throw e;
        }
        return REFUSED;
    }

    Words words() {
        return words;
    }

    void tell(String line) {
        out.println(line);
    }

    /** Returns all that is typed. */
    String typed() {
        return in.lines().collect(Collectors.joining("\n"));
    }

    /** Returns a password: unseen where somebody types it, or a line of what comes. */
    String password() throws IOException {
        @Nullable Console console = System.console();
        if (console != null && console.isTerminal()) {
            return new String(
                    Objects.requireNonNull(
                            console.readPassword(words.say("voice.terminal.password") + " ")));
        }
        return Objects.requireNonNullElse(in.readLine(), "");
    }
}
