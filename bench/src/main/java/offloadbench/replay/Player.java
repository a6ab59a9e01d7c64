package offloadbench.replay;

import offloadbench.server.DataFolder;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Replays requests one after the other on its own connections, with statements kept prepared. */
final class Player implements AutoCloseable {

    /** PostgreSQL then finds the type of each value by its place, as it did for the server. */
    private static final String BY_PLACE = "&stringtype=unspecified";

    private final List<Connection> lanes;
    private final List<Map<String, PreparedStatement>> prepared;

    private Player(List<Connection> lanes) {
        this.lanes = lanes;
        this.prepared = new ArrayList<>();
        lanes.forEach(_ -> prepared.add(new HashMap<>()));
    }

    static Player connect(DataFolder folder, int lanes) throws IOException, SQLException {
        List<Connection> connections = new ArrayList<>();
        for (int i = 0; i < lanes; i++) {
            connections.add(folder.connect(BY_PLACE));
        }
        return new Player(connections);
    }

    /**
     * Asks everything that a request has asked, and reads every row.
     *
     * @throws IllegalStateException if PostgreSQL refuses a statement that it took before
     */
    void play(CaughtRequest request) {
        var ids = new FreshIds(request.since());
        try {
            for (Step step : request.steps()) {
                play(step, ids);
            }
            for (Connection lane : lanes) {
                lane.setAutoCommit(true); // nobody waits for a commit that was not caught
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A statement cannot be replayed", e);
        }
    }

    private void play(Step step, FreshIds ids) throws SQLException {
        Connection lane = lanes.get(step.lane());
        switch (step.kind()) {
            case BEGIN -> lane.setAutoCommit(false);
            case COMMIT -> lane.setAutoCommit(true);
            case ROLLBACK -> {
                lane.rollback();
                lane.setAutoCommit(true);
            }
            case STATEMENT -> execute(lane, prepared.get(step.lane()), step, ids);
        }
    }

    private static void execute(
            Connection lane, Map<String, PreparedStatement> known, Step step, FreshIds ids)
            throws SQLException {
        PreparedStatement statement = known.get(step.sql());
        if (statement == null) {
            statement = lane.prepareStatement(step.sql());
            known.put(step.sql(), statement);
        }
        for (int i = 0; i < step.parameters().size(); i++) {
            statement.setString(i + 1, ids.of(step.parameters().get(i)));
        }
        if (statement.execute()) {
            try (ResultSet rows = statement.getResultSet()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int i = 1; i <= columns; i++) {
                        rows.getString(i);
                    }
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        for (Connection lane : lanes) {
            lane.close();
        }
    }
}
