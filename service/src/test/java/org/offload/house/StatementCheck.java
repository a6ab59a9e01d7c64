package org.offload.house;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Lets PostgreSQL read statements as a role that sees what their module may see: its own schema,
 * and the {@code door_} views of the modules below that it may use. Nothing is run or kept.
 */
final class StatementCheck {

    private final Connection connection;
    private final Floors floors;

    StatementCheck(Connection connection, Floors floors) {
        this.connection = connection;
        this.floors = floors;
    }

    /** Returns what PostgreSQL refuses, each with the statement's name. */
    List<String> problems(String module, Collection<Statement> statements) throws SQLException {
        List<String> problems = new ArrayList<>();
        connection.setAutoCommit(false);
        try {
            become(module);
            for (Statement statement : statements) {
                var before = connection.setSavepoint();
                try {
                    ask(statement.sql());
                } catch (SQLException refused) {
                    problems.add(statement.name() + ": " + firstLine(refused));
                }
                connection.rollback(before);
                run("deallocate all");
            }
        } finally {
            connection.rollback();
        }
        return problems;
    }

    private void become(String module) throws SQLException {
        String role = "check_" + module;
        run("create role " + role);
        run("grant usage on schema %s to %s".formatted(module, role));
        run(
                "grant select, insert, update, delete on all tables in schema %s to %s"
                        .formatted(module, role));
        for (String door : floors.allowed(module)) {
            for (String view : doorsOf(door)) {
                run("grant usage on schema %s to %s".formatted(door, role));
                run("grant select on %s.%s to %s".formatted(door, view, role));
            }
        }
        run("set local role " + role);
    }

    private List<String> doorsOf(String module) throws SQLException {
        List<String> views = new ArrayList<>();
        try (var query =
                connection.prepareStatement(
                        "select viewname from pg_views"
                                + " where schemaname = ? and viewname like 'door\\_%'")) {
            query.setString(1, module);
            for (var rows = query.executeQuery(); rows.next(); ) {
                views.add(rows.getString(1));
            }
        }
        return views;
    }

    private void ask(String sql) throws SQLException {
        // The driver sends every mention of a name as a parameter of its own; each needs a type.
        run("prepare as_sent as " + Parameters.asSent(sql));

        var parameters = new Parameters(sql);
        run("prepare by_name as " + parameters.byName());
        // To prepare asks for names only; rights are asked when a plan is about to run.
        run("explain " + parameters.execute("by_name"));
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String firstLine(SQLException refused) {
        return String.valueOf(refused.getMessage()).lines().findFirst().orElse("");
    }
}
