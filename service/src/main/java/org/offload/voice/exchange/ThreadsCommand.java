package org.offload.voice.exchange;

import org.offload.platform.Command;
import org.offload.platform.Words;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code ./offload voice import FILE...}. */
@Component
class ThreadsCommand implements Command {

    private static final String BY = "command line";

    private final TakeThreads take;
    private final Words words;

    ThreadsCommand(TakeThreads take, Words words) {
        this.take = take;
        this.words = words;
    }

    @Override
    public String name() {
        return "voice";
    }

    @Override
    public String help() {
        return "import FILE...: take in threads from files: JSON, Atom, WXR; draw, post, send,"
                + " withdraw: say something without your name; witness: sign the list of keys"
                + " (see --help of each)";
    }

    @Override
    public int run(List<String> arguments) {
        return run(arguments, System.out);
    }

    /** Takes one file after another; answers 0 if all of every file was good. */
    int run(List<String> arguments, PrintStream out) {
        if (arguments.size() < 2 || !arguments.getFirst().equals("import")) {
            out.println(
                    "Usage: ./offload voice import FILE..., or draw, post, send, withdraw,"
                            + " witness");
            return 1;
        }
        return arguments.stream().skip(1).mapToInt(file -> take(file, out)).max().orElse(0);
    }

    private int take(String name, PrintStream out) {
        ThreadFile file;
        SentThreads sent;
        try (InputStream content = Files.newInputStream(Path.of(name))) {
            sent = SentThreads.of(name, content);
            file = sent.read();
        } catch (IOException wrong) {
            out.println(name + " cannot be read: " + wrong.getMessage());
            return 1;
        }
        if (file.isUnusable()) {
            var fault = file.faults().getFirst();
            out.println(name + ": " + words.say(fault.key(), fault.arguments().toArray()));
            return 1;
        }
        Intake intake = take.keep(BY, sent.name(), file);
        out.println(
                words.say(
                        "voice.exchange.counted",
                        intake.fileName(),
                        intake.threads().size(),
                        intake.slots()));
        intake.problems().forEach(problem -> out.println("  " + problem));
        intake.findings().forEach(finding -> out.println("  " + finding));
        return intake.problems().isEmpty() ? 0 : 1;
    }
}
