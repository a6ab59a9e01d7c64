package org.offload.platform.start;

import org.offload.platform.OwnerOnly;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a data folder says about itself, in {@code offload.properties}. */
final class FolderNotes {

    /** Raised when an older Offload could no longer read the folder's files. */
    static final int FORMAT = 1;

    private final Path file;
    private final Properties notes = new Properties();

    /**
     * Reads the notes, or makes them for a new folder.
     *
     * @throws StartRefused if a newer Offload wrote them
     */
    FolderNotes(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            notes.load(new StringReader(Files.readString(file)));
        }
        if (number("format", FORMAT) > FORMAT) {
            throw new StartRefused(
                    KnownMigrations.NEWER.formatted("The data folder " + file.getParent()));
        }
        if (!Files.exists(file)) {
            put("format", FORMAT);
        }
    }

    /** Returns whether the folder is to hold a demonstration; a new folder is. */
    boolean demonstration() {
        return Boolean.parseBoolean(notes.getProperty("demonstration", "true"));
    }

    void setDemonstration(boolean wanted) {
        put("demonstration", wanted);
    }

    /** Returns the port that the database listened on last, 0 if it never did. */
    int databasePort() {
        return number("database-port", 0);
    }

    void setDatabasePort(int port) {
        put("database-port", port);
    }

    private int number(String name, int otherwise) {
        String value = notes.getProperty(name, "");
        return value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : otherwise;
    }

    private void put(String name, Object value) {
        if (!value.toString().equals(notes.put(name, value.toString()))) {
            String text =
                    new TreeMap<>(notes)
                            .entrySet().stream()
                                    .map(note -> note.getKey() + "=" + note.getValue() + "\n")
                                    .collect(Collectors.joining());
            OwnerOnly.write(file, text);
        }
    }
}
