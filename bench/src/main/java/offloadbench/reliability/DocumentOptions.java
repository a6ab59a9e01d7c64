package offloadbench.reliability;

import offloadbench.report.Part;
import offloadbench.server.Launcher;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;

/** What every run draws from, and where it is told. Filled by the parser. */
public final class DocumentOptions {

    @Option(names = "--seed", defaultValue = "20200407", description = "Of all that is drawn.")
    private long seed;

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "Document to write into (default: docs/reliability.md).")
    private @Nullable Path to;

    /** Returns what all that is drawn depends on. */
    public long seed() {
        return seed;
    }

    /** Prints a part of the document, and writes it there in place of the last. */
    public void tell(String part, String text) throws IOException {
        System.out.println(text);
        Path document = to == null ? Launcher.checkout().resolve("docs/reliability.md") : to;
        new Part(part).write(document, text);
    }
}
