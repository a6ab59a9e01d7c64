package org.offload.platform.start;

import org.offload.platform.Launch;

import picocli.CommandLine.ParameterException;

import java.io.UncheckedIOException;
import java.util.List;

/** Reads the first word, and turns a refusal into one message. */
public final class Start implements Launch {

    static final int REFUSED = 1;
    static final int NOT_UNDERSTOOD = 2;

    @Override
    public int run(Class<?> application, List<String> arguments) {
        String word = arguments.isEmpty() ? "help" : arguments.getFirst();
        List<String> rest = arguments.subList(Math.min(1, arguments.size()), arguments.size());
        try {
            return switch (word) {
                case "run" -> new Serve(application).run(rest);
                case "help", "--help", "-h" -> new Help(application).run();
                default -> new Perform(application, word).run(rest);
            };
        } catch (StartRefused e) {
            System.err.println(e.getMessage());
            return REFUSED;
        } catch (UncheckedIOException e) {
            System.err.println("Offload cannot read or write its data: " + e.getCause());
            return REFUSED;
        } catch (ParameterException e) {
            System.err.println(e.getMessage());
            e.getCommandLine().usage(System.err);
            return NOT_UNDERSTOOD;
        }
    }
}
