package org.offload.caseload.outgoing;

import org.offload.platform.Command;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** {@code ./offload outgoing}: writes what was saved on a day into a file for the other system. */
@Component
class OutgoingCommand implements Command {

    private static final String USE = "Use: outgoing --day 2020-04-07 --to FILE";

    private final DayFile dayFile;

    OutgoingCommand(DayFile dayFile) {
        this.dayFile = dayFile;
    }

    @Override
    public String name() {
        return "outgoing";
    }

    @Override
    public String help() {
        return "--day 2020-04-07 --to FILE  writes what was saved that day, for another system";
    }

    @Override
    public int run(List<String> arguments) {
        int day = arguments.indexOf("--day");
        int to = arguments.indexOf("--to");
        if (arguments.size() != 4 || day < 0 || to < 0 || Math.abs(day - to) != 2) {
            System.err.println(USE);
            return 2;
        }
        try {
            return write(LocalDate.parse(arguments.get(day + 1)), Path.of(arguments.get(to + 1)));
        } catch (DateTimeParseException e) {
            System.err.println("There is no such day: " + arguments.get(day + 1) + ". " + USE);
            return 2;
        }
    }

    /** Whoever waits for the file never finds half of it. */
    private int write(LocalDate day, Path to) {
        Path part = to.resolveSibling(to.getFileName() + ".part");
        try {
            int lines;
            try (var writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                lines = dayFile.write(day, writer);
            }
            Files.move(part, to, StandardCopyOption.REPLACE_EXISTING);
            System.out.printf("%,d lines of %s are in %s.%n", lines, day, to);
            return 0;
        } catch (IOException e) {
            System.err.println("The file could not be written: " + e.getMessage());
            return 1;
        }
    }
}
