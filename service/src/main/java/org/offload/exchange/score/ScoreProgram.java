package org.offload.exchange.score;

import org.offload.platform.Words;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.Objects;

/**
 * {@code ./offload score} and {@code ./offload tier}: a program of its own, without data and
 * without a database.
 */
@Command(
        name = "./offload",
        subcommands = {Score.class, TierCases.class},
        description = "Scores and tiers of files.")
public final class ScoreProgram {

    private static final int REFUSED = 2;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream told;
    private final Words words = new Words();

    /**
     * Starts.
     *
     * @param in rows, if no file is named
     * @param out results, likewise
     * @param told what is told besides
     */
    public ScoreProgram(InputStream in, PrintStream out, PrintStream told) {
        this.in = in;
        this.out = out;
        this.told = told;
    }

    /** Runs one of them. */
    public static void main(String[] arguments) {
        System.exit(new ScoreProgram(System.in, System.out, System.err).run(arguments));
    }

    /**
     * Runs one of them, and returns its exit code: 1 for differences, and for a file that breaks
     * off or of which no line can be read; 2 if it could not be done.
     */
    public int run(String... arguments) {
        return new CommandLine(this)
                .setOut(new PrintWriter(told, true))
                .setErr(new PrintWriter(told, true))
                .setExecutionExceptionHandler((e, _, _) -> refuse(e))
                .execute(arguments);
    }

    private int refuse(Exception e) throws Exception {
        switch (e) {
            case IOException file ->
                    told.println(
                            words.say(
                                    "exchange.score.file",
                                    Objects.requireNonNullElse(
                                            file.getMessage(), file.getClass().getSimpleName())));
            case InvalidPathException path ->
                    told.println(words.say("exchange.score.file", path.getInput()));
            case UncheckedIOException file ->
                    told.println(words.say("exchange.score.file", String.valueOf(file.getCause())));
            default -> throw e;
        }
        return REFUSED;
    }

    InputStream in() {
        return in;
    }

    PrintStream out() {
        return out;
    }

    Telling telling() {
        return new Telling(told, words);
    }
}
