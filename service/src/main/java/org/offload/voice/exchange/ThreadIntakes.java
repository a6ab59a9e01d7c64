package org.offload.voice.exchange;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps which files of threads were taken in. */
@Repository
class ThreadIntakes {

    static final String ADD =
            """
            insert into voice.thread_intake
              (intake_id, taken_at, taken_by, file_name, threads, slots, problems, findings)
            values (:id, :at, :by, :file, :threads, :slots, :problems, :findings)\
            """;
    static final String FIND =
            """
            select intake_id, taken_at, taken_by, file_name, threads, slots, problems, findings
              from voice.thread_intake where intake_id = :id\
            """;

    private final JdbcClient jdbc;

    ThreadIntakes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Intake intake) {
        jdbc.sql(ADD)
                .param("id", intake.intakeId())
                .param("at", intake.takenAt().atOffset(ZoneOffset.UTC))
                .param("by", intake.takenBy())
                .param("file", intake.fileName())
                .param("threads", intake.threads().toArray(String[]::new))
                .param("slots", intake.slots())
                .param("problems", intake.problems().toArray(String[]::new))
                .param("findings", intake.findings().toArray(String[]::new))
                .update();
    }

    Optional<Intake> find(UUID id) {
        return jdbc.sql(FIND).param("id", id).query(ThreadIntakes::intake).optional();
    }

    private static Intake intake(ResultSet row, int number) throws SQLException {
        return new Intake(
                row.getObject("intake_id", UUID.class),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                row.getString("taken_by"),
                row.getString("file_name"),
                texts(row.getArray("threads")),
                row.getInt("slots"),
                texts(row.getArray("problems")),
                texts(row.getArray("findings")));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
