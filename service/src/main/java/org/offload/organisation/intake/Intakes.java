package org.offload.organisation.intake;

import org.offload.platform.ServiceClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which files were taken in, when and by whom, and what was wrong with them. */
@Repository
class Intakes {

    /** How many refused lines are kept in words; the others are counted. */
    static final int MOST_PROBLEMS = 500;

    static final String KEEP =
            """
            insert into organisation.intake
              (intake_id, taken_at, taken_by, file_name, kind, added, changed, same, refused,
               problems)
            values (:id, :at, :by, :name, :kind, :added, :changed, :same, :refused, :problems)\
            """;
    static final String LATEST =
            """
            select intake_id, taken_at, taken_by, file_name, kind, added, changed, same, refused,
                   cast('{}' as text[]) as problems
              from organisation.intake order by intake_id desc limit 20\
            """;
    static final String FIND =
            """
            select intake_id, taken_at, taken_by, file_name, kind, added, changed, same, refused,
                   problems
              from organisation.intake where intake_id = :id\
            """;

    private final JdbcClient jdbc;
    private final ServiceClock clock;

    Intakes(JdbcClient jdbc, ServiceClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void keep(UUID id, String by, String fileName, FileKind kind, Report report) {
        jdbc.sql(KEEP)
                .param("id", id)
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("name", fileName)
                .param("kind", kind.name())
                .param("added", report.added())
                .param("changed", report.changed())
                .param("same", report.same())
                .param("refused", report.refused())
                .param(
                        "problems",
                        report.problems().stream().limit(MOST_PROBLEMS).toArray(String[]::new))
                .update();
    }

    List<Intake> latest() {
        return jdbc.sql(LATEST).query((row, _) -> intake(row)).list();
    }

    Optional<Intake> find(UUID id) {
        return jdbc.sql(FIND).param("id", id).query((row, _) -> intake(row)).optional();
    }

    private static Intake intake(ResultSet row) throws SQLException {
        Instant at = row.getObject("taken_at", OffsetDateTime.class).toInstant();
        return new Intake(
                row.getObject("intake_id", UUID.class),
                at,
                row.getString("taken_by"),
                row.getString("file_name"),
                FileKind.valueOf(row.getString("kind")),
                row.getInt("added"),
                row.getInt("changed"),
                row.getInt("same"),
                row.getInt("refused"),
                List.of((String[]) row.getArray("problems").getArray()));
    }
}
