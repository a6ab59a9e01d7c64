package offloadbench.fault;

import offloadbench.reliability.DocumentOptions;
import offloadbench.server.Machine;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

/** {@code ./offload bench faults}. */
@Command(
        name = "faults",
        description = "Fills the disk, cuts and slows lines, sets the clock back, and checks.",
        mixinStandardHelpOptions = true)
public final class FaultsCommand implements Callable<Integer> {

    /** A fault that can be tried by itself. */
    enum Kind {
        DISK,
        CUT,
        DATABASE,
        BROWSER,
        CLOCK
    }

    private static final int FOUND_SOMETHING = 1;

    @Option(
            names = "--only",
            split = ",",
            description = "Of: ${COMPLETION-CANDIDATES}; then only printed.")
    private Set<Kind> only = EnumSet.allOf(Kind.class);

    @Mixin private DocumentOptions document = new DocumentOptions();

    private boolean found;

    @Override
    public Integer call() throws Exception {
        Path work = Files.createTempDirectory("offload-faults-");
        System.out.println("Journals and the servers' words are in " + work);
        var text = new StringBuilder("Tried " + Machine.dated() + "\n\n");
        if (only.contains(Kind.DISK)) {
            tell(text, new FullDisk(work, document.seed()).watch());
        }
        if (!EnumSet.copyOf(only).equals(EnumSet.of(Kind.DISK))) {
            try (var lines = new Lines(work, document.seed())) {
                for (Kind kind : only) {
                    if (kind != Kind.DISK) {
                        tell(text, Optional.of(watch(lines, kind)));
                    }
                }
            }
        }
        if (only.equals(EnumSet.allOf(Kind.class))) {
            document.tell("faults", text.toString());
        }
        return found ? FOUND_SOMETHING : 0;
    }

    private static Watched watch(Lines lines, Kind kind) throws Exception {
        return switch (kind) {
            case DISK -> throw new IllegalArgumentException("It has a disk of its own");
            case CUT -> lines.cut();
            case DATABASE -> lines.slowDatabase();
            case BROWSER -> lines.slowBrowser();
            case CLOCK -> lines.clockSetBack();
        };
    }

    private void tell(StringBuilder text, Optional<Watched> watched) {
        String section =
                watched.map(Watched::text)
                        .orElse(
                                """
                                ### The disk is full

                                Not tried: whoever ran this may not mount a disk.
                                """);
        found |= watched.filter(one -> !one.run().findings().isEmpty()).isPresent();
        System.out.println(section);
        text.append(section).append('\n');
    }
}
