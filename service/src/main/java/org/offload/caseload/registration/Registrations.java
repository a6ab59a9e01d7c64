package org.offload.caseload.registration;

import org.jspecify.annotations.Nullable;
import org.offload.kernel.Crn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
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
              (crn, registration_id, review_id, reviewed_on, decision, note, reviewed_by)
            values (:crn, :id, :review, :on, :decision, :note, :by)\
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

    private final JdbcClient jdbc;

    Registrations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Row> one(Crn crn, UUID id) {
        return jdbc.sql(ONE).param("crn", crn.value()).param("id", id).query(Row.class).optional();
    }

    void reviewed(
            Crn crn, UUID id, UUID review, LocalDate on, String decision, String note, String by) {
        jdbc.sql(REVIEWED)
                .param("crn", crn.value())
                .param("id", id)
                .param("review", review)
                .param("on", on)
                .param("decision", decision)
                .param("note", note)
                .param("by", by)
                .update();
    }
}
