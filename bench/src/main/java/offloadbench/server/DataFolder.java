package offloadbench.server;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** The data folder of an Offload that runs: its database, and PostgreSQL's log. */
public record DataFolder(Path home) {

    /** Connects to the database as the only user there is. */
    public Connection connect() throws IOException, SQLException {
        return connect("");
    }

    /**
     * Connects with more parameters of the driver.
     *
     * @param parameters such as {@code &stringtype=unspecified}
     */
    public Connection connect(String parameters) throws IOException, SQLException {
        var note = new Properties();
        note.load(new StringReader(Files.readString(home.resolve("connection.properties"))));
        return DriverManager.getConnection(
                note.getProperty("url") + parameters,
                note.getProperty("user"),
                note.getProperty("password"));
    }

    /** Returns how many rows a table has. */
    public long count(String table) throws IOException, SQLException {
        try (Connection connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Returns the version of its PostgreSQL, such as {@code 18.6}. */
    public String version() throws IOException, SQLException {
        try (Connection connection = connect()) {
            return connection.getMetaData().getDatabaseProductVersion();
        }
    }

    /** Returns the file that PostgreSQL writes its log to. */
    public Path postgresLog() {
        return home.resolve("logs/postgres.log");
    }
}
