package org.offload.house;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A connection to the test database that no pool and no context knows of. */
final class OwnConnection {

    private OwnConnection() {}

    static Connection open() throws SQLException {
        return DriverManager.getConnection(
                System.getProperty("spring.datasource.url"),
                System.getProperty("spring.datasource.username"),
                System.getProperty("spring.datasource.password"));
    }
}
