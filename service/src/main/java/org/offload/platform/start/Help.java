package org.offload.platform.start;

import org.offload.platform.Command;

import picocli.CommandLine;

/** {@code ./offload help}: what there is. */
final class Help {

    private static final String LAUNCHER =
            """
            Usage: ./offload COMMAND [--data DIR | --database URL --database-user USER] ...

              run               serves the pages until it is stopped; see below
              test              builds and tests everything; takes Maven's options
              bench             measures Offload and tries it; see docs/guides/measuring.md
              score             scores people of a file; see docs/guides/scores.md
              tier              tells the tiers of people of a file; see the same
              format            puts the Java files into their form
              help              tells this
            """;

    private final Class<?> application;

    Help(Class<?> application) {
        this.application = application;
    }

    int run() {
        System.out.print(LAUNCHER);
        try (var closing = new Closing()) {
            for (Command command : Commands.unconnected(application, closing).all()) {
                System.out.printf("  %-17s %s%n", command.name(), command.help());
            }
        }
        System.out.println();
        new CommandLine(new ServeOptions()).usage(System.out);
        return 0;
    }
}
