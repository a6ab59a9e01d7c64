package org.offload.rulebook.why;

import org.jspecify.annotations.Nullable;
import org.offload.kernel.Crn;
import org.offload.platform.RowAs;
import org.offload.rulebook.due.Besides;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Reads what was decided of a case, the latest first. */
@Repository
class PastDecisions {

    static final String OF =
            """
            select d.book_id, d.every_days, d.contact_row, d.restriction_rows, d.missing,
                   d.override_id, d.attendance, d.asks_review, d.pauses, d.decided_at, d.ended_at,
                   c.inputs
              from rulebook.decision d
              join rulebook.combination c on c.combination_id = d.combination_id
             where d.crn = :crn
             order by (d.ended_at is not null), d.decided_at desc, d.decision_id desc
             limit 20\
            """;

    /**
     * A decision.
     *
     * @param bookId none if no rulebook was in force
     * @param contactRow empty if none took the case
     * @param overrideId of what was decided in its place; none for most
     * @param attendance who goes; it, {@code asksReview} and {@code pauses} as they are stored
     * @param endedAt none while it is in force
     */
    record Past(
            @Nullable UUID bookId,
            @Nullable Integer everyDays,
            String contactRow,
            String restrictionRows,
            String missing,
            @Nullable UUID overrideId,
            String attendance,
            boolean asksReview,
            String pauses,
            Instant decidedAt,
            @Nullable Instant endedAt,
            String inputs) {

        Besides besides() {
            return Besides.read(attendance, asksReview, pauses);
        }
    }

    private final JdbcClient jdbc;

    PastDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns them; 20 at most. */
    List<Past> of(Crn crn) {
        return jdbc.sql(OF).param("crn", crn.value()).query(RowAs.of(Past.class)).list();
    }
}
