package org.offload.platform.start;

import org.offload.platform.OwnerOnly;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * The note by which a process that has a folder open lets commands use its database. It is the
 * owner's only, for it holds the password. Without the folder's lock it means nothing: a killed
 * process leaves its note behind.
 */
final class RunningInstance {

    private RunningInstance() {}

    private static Path note(Path home) {
        return home.resolve("connection.properties");
    }

    static void announce(Path home, DatabaseAddress database) {
        OwnerOnly.write(
                note(home),
                """
                process=%d
                url=%s
                user=%s
                password=%s
                """
                        .formatted(
                                ProcessHandle.current().pid(),
                                escaped(database.url()),
                                escaped(database.user()),
                                escaped(database.password())));
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\");
    }

    static void withdraw(Path home) {
        try {
            Files.deleteIfExists(note(home));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the database of the process that has the folder open, once it has one. */
    static Optional<DatabaseAddress> databaseOf(Path home) {
        var note = new Properties();
        try {
            note.load(new StringReader(Files.readString(note(home))));
        } catch (IOException stillStarting) {
            return Optional.empty();
        }
        return Optional.of(
                new DatabaseAddress(
                        note.getProperty("url", ""),
                        note.getProperty("user", ""),
                        note.getProperty("password", "")));
    }
}
