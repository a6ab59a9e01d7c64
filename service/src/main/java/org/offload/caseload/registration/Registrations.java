package org.offload.caseload.registration;

import org.jspecify.annotations.Nullable;
import org.offload.kernel.Crn;
import org.offload.platform.Ids;
import org.offload.platform.RowAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** The stored registrations and their reviews. */
@Repository
class Registrations {

    static final String ONE =
            """
            select registration_id, type, level, category, registered_on, review_on, note, version
              from caseload.registration
             where crn = :crn and registration_id = :id and ended_on is null
               and withdrawn_at is null\
            """;
    static final String REVIEWED =
            """
            insert into caseload.registration_review
              (crn, registration_id, review_id, reviewed_on, decision, note, reviewed_by, saved_at)
            values (:crn, :id, :review, :on, :decision, :note, :by, :at)\
            """;

    /** A registration in force. */
    public record Row(
            UUID registrationId,
            String type,
            String level,
            String category,
            LocalDate registeredOn,
            @Nullable LocalDate reviewOn,
            String note,
            int version) {}

    /** A look at a registration. */
    record Review(String decision, String note, LocalDate on, String by, Instant at) {}

    private final JdbcClient jdbc;

    Registrations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Row> one(Crn crn, UUID id) {
        return jdbc.sql(ONE)
                .param("crn", crn.value())
                .param("id", id)
                .query(RowAs.of(Row.class))
                .optional();
    }

    void reviewed(Crn crn, UUID id, Review review) {
        jdbc.sql(REVIEWED)
                .param("crn", crn.value())
                .param("id", id)
                .param("review", Ids.next())
                .param("on", review.on())
                .param("decision", review.decision())
                .param("note", review.note())
                .param("by", review.by())
                .param("at", review.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
