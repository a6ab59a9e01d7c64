package org.offload.caseload.attachment;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Asks a program whether a file does harm, such as a client of ClamAV: it gets the path of the file
 * as its last argument, and ends with 0 for no and 1 for yes.
 */
@Component
class Scan {

    private static final long LONGEST = 120; // seconds
    private static final int CLEAN = 0;
    private static final int HARMFUL = 1;

    private final List<String> command;

    /**
     * @param command with its arguments between spaces; empty to scan nothing
     */
    Scan(@Value("${offload.scan.command:}") String command) {
        this.command = Arrays.stream(command.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    /** What the program says. */
    enum Answer {
        CLEAN,
        HARMFUL,
        /** There is no such program. */
        NOT_ASKED,
        /** It failed, or took too long. */
        NO_ANSWER
    }

    Answer ask(Path file) {
        if (command.isEmpty()) {
            return Answer.NOT_ASKED;
        }
        List<String> call = new ArrayList<>(command);
        call.add(file.toString());
        try {
            Process process =
                    new ProcessBuilder(call)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            if (!process.waitFor(LONGEST, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return Answer.NO_ANSWER;
            }
            return switch (process.exitValue()) {
                case CLEAN -> Answer.CLEAN;
                case HARMFUL -> Answer.HARMFUL;
                default -> Answer.NO_ANSWER;
            };
        } catch (IOException e) {
            return Answer.NO_ANSWER;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.NO_ANSWER;
        }
    }
}
