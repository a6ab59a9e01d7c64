package org.offload.exchange.georgia;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was typed behind {@code ./offload import}.
 *
 * @param report where the report goes
 */
record ImportArguments(Path file, Path report) {

    static final String USAGE =
            "Usage: ./offload import nij-georgia FILE [--report FILE]   (the file as CSV, or packed"
                    + " by gzip; the report is nij-georgia-report.csv in this folder unless you"
                    + " say where)";

    private static final String SOURCE = "nij-georgia";
    private static final String REPORT = "--report";
    private static final String USUAL_REPORT = "nij-georgia-report.csv";

    /** Reads the words; empty if they are not a command of this kind. */
    static Optional<ImportArguments> parse(List<String> words) {
        var left = new ArrayList<>(words);
        Optional<String> report = takeReport(left);
        boolean understood =
                left.size() == 2 && left.getFirst().equals(SOURCE) && !left.contains(REPORT);
        return understood ? paths(left.getLast(), report.orElse(USUAL_REPORT)) : Optional.empty();
    }

    /** Answers whether the report would be written over the file. */
    boolean wouldOverwrite() {
        return file.toAbsolutePath().normalize().equals(report.toAbsolutePath().normalize());
    }

    private static Optional<String> takeReport(List<String> words) {
        int at = words.indexOf(REPORT);
        if (at < 0 || at + 1 >= words.size()) {
            return Optional.empty();
        }
        words.remove(at);
        return Optional.of(words.remove(at));
    }

    private static Optional<ImportArguments> paths(String file, String report) {
        try {
            return Optional.of(new ImportArguments(Path.of(file), Path.of(report)));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
