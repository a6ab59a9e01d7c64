package offloadbench.fault;

import org.offload.platform.start.LocalPostgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** The clock that the service goes by, as it is kept with the data. */
final class ServiceClockOf {

    static final String HOW =
            """
            Twenty people work; the application is killed, the clock that the service goes by is \
            set back by an hour, and the application starts on it. What goes by this clock: days, \
            due dates, the times in the record, in the audit and on receipts. What goes by the \
            clock of the machine, which a test cannot move: ids, the end of sessions, the wait \
            after wrong passwords.\
            """;

    private static final String OFFSET =
            "select value from platform.setting where name = 'clock-offset'";
    private static final String SET =
            """
            insert into platform.setting (name, value) values ('clock-offset', ?)
            on conflict (name) do update set value = excluded.value\
            """;
    private static final String BACKWARD =
            """
            select count(*) from (select at < lag(at) over (partition by crn order by seq) as back
                                    from platform.audit_case) entry where back\
            """;
    private static final String OUT_OF_ORDER =
            """
            select count(*) from (select recorded_by, crn,
                                         recorded_at < lag(recorded_at) over
                                           (partition by recorded_by, crn order by contact_id)
                                           as back
                                    from caseload.contact where source = 'offload') entry
             where back\
            """;

    private final LocalPostgres postgres;

    ServiceClockOf(LocalPostgres postgres) {
        this.postgres = postgres;
    }

    void setBack(Duration by) throws SQLException {
        try (Connection connection = connect();
                var read = connection.createStatement().executeQuery(OFFSET);
                var write = connection.prepareStatement(SET)) {
            Duration before = read.next() ? Duration.parse(read.getString(1)) : Duration.ZERO;
            write.setString(1, before.minus(by).toString());
            write.executeUpdate();
        }
    }

    /** What stands in the data because a clock went back. */
    record Backward(long entries, long contacts) {

        /** Returns what came on top of what was there before. */
        List<String> since(Backward before) {
            return List.of(
                    "Entries of the audit whose time is before that of the entry they follow: %d."
                                    .formatted(entries - before.entries)
                            + " Their order is their number in the chain.",
                    ("Contacts whose time is before that of the contact the same person saved just"
                                    + " before: %d. The log goes by day and then by id, so they"
                                    + " stand in the order in which they were saved.")
                            .formatted(contacts - before.contacts));
        }
    }

    Backward backward() throws SQLException {
        try (Connection connection = connect()) {
            return new Backward(count(connection, BACKWARD), count(connection, OUT_OF_ORDER));
        }
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password());
    }
}
