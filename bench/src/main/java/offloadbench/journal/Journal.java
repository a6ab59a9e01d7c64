package offloadbench.journal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The journals of all, in one list and in one file with a line each. */
public final class Journal implements AutoCloseable {

    private final List<Entry> entries = new ArrayList<>();
    private final BufferedWriter file;

    private Journal(BufferedWriter file) {
        this.file = file;
    }

    /** Begins a journal; what the file held before is gone. */
    public static Journal in(Path file) throws IOException {
        return new Journal(Files.newBufferedWriter(file));
    }

    /** Writes an entry down. */
    public synchronized void add(Entry entry) {
        entries.add(entry);
        try {
            file.write(Instant.now() + " " + entry);
            file.newLine();
            file.flush(); // it is the evidence, whatever ends this
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns all that was written until now. */
    public synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }

    @Override
    public synchronized void close() throws IOException {
        file.close();
    }
}
