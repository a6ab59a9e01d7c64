package org.offload.platform.start;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** A look at a database before the application starts, so that a refusal is one plain message. */
final class DatabaseCheck {

    private static final int OLDEST = 15;
    private static final String SECONDS_TO_CONNECT = "10";

    private DatabaseCheck() {}

    /**
     * Goes through quietly if the application can work with the database.
     *
     * @throws StartRefused if it cannot
     */
    static void pass(DatabaseAddress address) {
        try (Connection database = connect(address)) {
            String version = database.getMetaData().getDatabaseProductVersion();
            if (database.getMetaData().getDatabaseMajorVersion() < OLDEST) {
                throw new StartRefused(
                        """
                        The database %s is PostgreSQL %s; Offload needs %d or newer.
                        Name a newer one, or leave out --database: Offload then runs its own.
                        """
                                .formatted(address.shortUrl(), version, OLDEST));
            }
            List<String> unknown = KnownMigrations.unknown(database);
            if (!unknown.isEmpty()) {
                throw new StartRefused(
                        KnownMigrations.NEWER.formatted("The database " + address.shortUrl())
                                + " It holds "
                                + String.join(", ", unknown)
                                + ".");
            }
        } catch (SQLException e) {
            throw refusal(address, e);
        }
    }

    private static Connection connect(DatabaseAddress address) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", address.user());
        properties.setProperty("password", address.password());
        properties.setProperty("connectTimeout", SECONDS_TO_CONNECT);
        properties.setProperty("loginTimeout", SECONDS_TO_CONNECT);
        return DriverManager.getConnection(address.url(), properties);
    }

    private static StartRefused refusal(DatabaseAddress address, SQLException e) {
        String state = Optional.ofNullable(e.getSQLState()).orElse("");
        String where = address.shortUrl();
        // An empty password never reaches the server: the driver says 08004, "rejected".
        if (state.startsWith("28") || state.equals("08004")) {
            return new StartRefused(
                    """
                    The database %s refused the user %s, or the password.
                    Give the right ones: --database-user USER, and the password in the environment \
                    variable %s.
                    """
                            .formatted(where, address.user(), Place.PASSWORD));
        }
        if (state.equals("3D000")) {
            return new StartRefused(
                    """
                    The server answers, but has no database for %s.
                    Create it first: createdb --owner=%s NAME.
                    """
                            .formatted(where, address.user()));
        }
        return new StartRefused(
                """
                The database %s cannot be reached (%s).
                Check the address, and that the server runs and lets this machine in.
                """
                        .formatted(where, e.getMessage()));
    }
}
