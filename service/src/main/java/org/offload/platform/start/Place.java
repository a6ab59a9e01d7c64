package org.offload.platform.start;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Optional;

/** Where the data is: the options of every command. Filled by the parser. */
final class Place {

    /** The folder that relative defaults start from; the launcher names the checkout. */
    static final String CHECKOUT = "offload.checkout";

    /** The environment variable with the password of one's own database. */
    static final String PASSWORD = "OFFLOAD_DATABASE_PASSWORD";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder for the data and the logs; made when it is missing.")
    private @Nullable Path data;

    @Option(
            names = "--database",
            paramLabel = "URL",
            description = "A PostgreSQL of your own, 15 or newer: jdbc:postgresql://host/name.")
    private @Nullable String database;

    @Option(
            names = "--database-user",
            paramLabel = "USER",
            description = "Its user; the password is read from " + PASSWORD + ".")
    private String databaseUser = "offload";

    /** Returns the folder, absolute. Someone's own database has another default than ours. */
    Path folder() {
        Path named = data;
        if (named != null) {
            return named.toAbsolutePath().normalize();
        }
        Path checkout = Path.of(System.getProperty(CHECKOUT, "")).toAbsolutePath();
        return checkout.resolve("var").resolve(database == null ? "demonstration" : "own-database");
    }

    /** Returns the database that was named, if one was. */
    Optional<DatabaseAddress> ownDatabase() {
        String password = Optional.ofNullable(System.getenv(PASSWORD)).orElse("");
        return Optional.ofNullable(database)
                .map(url -> DatabaseAddress.of(url, databaseUser, password));
    }
}
