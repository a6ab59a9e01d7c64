package org.offload.caseload.retention;

import org.jspecify.annotations.Nullable;
import org.offload.kernel.Crn;
import org.offload.platform.RowAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** How long each record is kept, and the proofs of those that were let go. */
@Repository
class Retentions {

    static final String OF =
            """
            select p.crn, r.review_on, coalesce(r.on_hold, false) as on_hold,
                   coalesce(r.hold_reason, '') as hold_reason, coalesce(r.note, '') as note,
                   coalesce(r.version, 0) as version,
                   (select count(*) from caseload.event e
                     where e.crn = p.crn and e.ended_on is null and e.withdrawn_at is null)
                     as live_events,
                   (select max(ended_on) from caseload.event e where e.crn = p.crn) as last_end
              from caseload.person p
              left join caseload.retention r on r.crn = p.crn
             where p.crn = :crn\
            """;
    static final String KEEP =
            """
            insert into caseload.retention
              (crn, review_on, on_hold, hold_reason, note, version, recorded_at, recorded_by, source)
            values (:crn, cast(:review as date), :hold, :why, :note, 1, :at, :by, 'by hand')
            on conflict (crn) do update
               set review_on = excluded.review_on, on_hold = excluded.on_hold,
                   hold_reason = excluded.hold_reason, note = excluded.note,
                   version = retention.version + 1, recorded_at = excluded.recorded_at,
                   recorded_by = excluded.recorded_by
             where retention.version = :version\
            """;
    static final String DUE =
            """
            select crn, review_on, on_hold from caseload.retention
             where review_on <= :today and (review_on, crn) > (:since, :after)
             order by review_on, crn limit :most\
            """;
    static final String PROVE =
            """
            insert into caseload.disposal (disposal_id, disposed_crn, at, by, reason, places, digest)
            values (:id, :crn, :at, :by, :reason, cast(:places as jsonb), :digest)\
            """;
    static final String PROOFS =
            """
            select disposed_crn, at, by, reason, cast(places as text) as places, digest
              from caseload.disposal order by at desc limit :most\
            """;

    /** The state of one record. */
    record Row(
            String crn,
            @Nullable LocalDate reviewOn,
            boolean onHold,
            String holdReason,
            String note,
            int version,
            int liveEvents,
            @Nullable LocalDate lastEnd) {}

    /** A record whose day has come. */
    record Due(String crn, LocalDate reviewOn, boolean onHold) {}

    /** A record that was let go. */
    record Proof(
            String disposedCrn,
            OffsetDateTime at,
            String by,
            String reason,
            String places,
            String digest) {}

    private final JdbcClient jdbc;

    Retentions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Row of(Crn crn) {
        return jdbc.sql(OF).param("crn", crn.value()).query(RowAs.of(Row.class)).single();
    }

    /** Answers whether it still was as it was read. */
    boolean keep(Row row, OffsetDateTime at, String by) {
        return 1
                == jdbc.sql(KEEP)
                        .param("crn", row.crn())
                        .param("review", row.reviewOn())
                        .param("hold", row.onHold())
                        .param("why", row.holdReason())
                        .param("note", row.note())
                        .param("version", row.version())
                        .param("at", at)
                        .param("by", by)
                        .update();
    }

    /**
     * Returns records whose day has come, the earliest first.
     *
     * @param since the day of the last one that was seen
     * @param after its CRN
     */
    List<Due> due(LocalDate today, LocalDate since, String after, int most) {
        return jdbc.sql(DUE)
                .param("today", today)
                .param("since", since)
                .param("after", after)
                .param("most", most)
                .query(RowAs.of(Due.class))
                .list();
    }

    void prove(UUID id, Proof proof) {
        jdbc.sql(PROVE)
                .param("id", id)
                .param("crn", proof.disposedCrn())
                .param("at", proof.at())
                .param("by", proof.by())
                .param("reason", proof.reason())
                .param("places", proof.places())
                .param("digest", proof.digest())
                .update();
    }

    List<Proof> proofs(int most) {
        return jdbc.sql(PROOFS).param("most", most).query(RowAs.of(Proof.class)).list();
    }
}
