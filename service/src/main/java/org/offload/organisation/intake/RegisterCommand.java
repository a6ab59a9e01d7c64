package org.offload.organisation.intake;

import org.offload.organisation.intake.RegisterFile.Lines;
import org.offload.organisation.intake.RegisterFile.Unusable;
import org.offload.platform.Command;
import org.offload.platform.Ids;
import org.offload.platform.Words;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code ./offload register FILE...}. */
@Component
class RegisterCommand implements Command {

    private static final String BY = "command line";

    private final TakeFile take;
    private final Words words;

    RegisterCommand(TakeFile take, Words words) {
        this.take = take;
        this.words = words;
    }

    @Override
    public String name() {
        return "register";
    }

    @Override
    public String help() {
        return "FILE...: take staff and teams into the register from CSV files";
    }

    @Override
    public int run(List<String> arguments) {
        return run(arguments, System.out);
    }

    /** Takes one file after another; answers 0 if every line of all was good. */
    int run(List<String> files, PrintStream out) {
        if (files.isEmpty()) {
            out.println("Usage: ./offload register FILE...");
            return 1;
        }
        return files.stream().mapToInt(file -> take(file, out)).max().orElse(0);
    }

    private int take(String name, PrintStream out) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(Path.of(name));
        } catch (IOException wrong) {
            out.println(name + " cannot be read: " + wrong.getMessage());
            return 1;
        }
        return switch (RegisterFile.read(bytes)) {
            case Unusable(String key, List<Object> arguments) -> {
                out.println(name + ": " + words.say(key, arguments.toArray()));
                yield 1;
            }
            case Lines lines ->
                    tell(name, take.keep(Ids.next(), BY, "", SentFile.of(name, bytes), lines), out);
        };
    }

    private int tell(String name, Report report, PrintStream out) {
        out.println(
                name
                        + ": "
                        + words.say(
                                "organisation.intake.lines",
                                report.added(),
                                report.changed(),
                                report.same(),
                                report.refused()));
        report.problems().forEach(problem -> out.println("  " + problem));
        return report.problems().isEmpty() ? 0 : 1;
    }
}
