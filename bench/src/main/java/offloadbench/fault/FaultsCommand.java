package offloadbench.fault;

import offloadbench.reliability.Machine;
import offloadbench.reliability.Part;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
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

    @Option(names = "--only", split = ",", description = "Of: ${COMPLETION-CANDIDATES}.")
    private Set<Kind> only = EnumSet.allOf(Kind.class);

    @Option(names = "--seed", defaultValue = "20200407", description = "Of all that is drawn.")
    private long seed;

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "Document to write into (default: docs/reliability.md).")
    private @Nullable Path to;

    private boolean found;

    @Override
    public Integer call() throws Exception {
        Path checkout = Path.of(System.getProperty("offload.checkout", ""));
        Path work = Files.createTempDirectory("offload-faults-");
        System.out.println("Journals and the servers' words are in " + work);
        var text = new StringBuilder("Tried " + Machine.sentence() + "\n\n");
        if (only.contains(Kind.DISK)) {
            tell(text, new FullDisk(checkout, work, seed).watch());
        }
        if (!EnumSet.copyOf(only).equals(EnumSet.of(Kind.DISK))) {
            try (var lines = new Lines(checkout, work, seed)) {
                for (Kind kind : only) {
                    if (kind != Kind.DISK) {
                        tell(text, Optional.of(watch(lines, kind)));
                    }
                }
            }
        }
        Path document = to == null ? checkout.resolve("docs/reliability.md") : to;
        new Part("faults").write(document, text.toString());
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
        found |= watched.filter(one -> !one.findings().isEmpty()).isPresent();
        System.out.println(section);
        text.append(section).append('\n');
    }
}
