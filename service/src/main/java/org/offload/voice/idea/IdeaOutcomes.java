package org.offload.voice.idea;

import org.jspecify.annotations.Nullable;
import org.offload.platform.After;
import org.offload.platform.RowAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Lists the ideas that were decided, with what was told last of each. */
@Repository
class IdeaOutcomes {

    static final int PAGE = 25;

    static final String LATEST =
            """
            select i.idea_id, i.title, i.proposed_name, i.proposed_role, i.proposed_at, i.decide_by,
                   i.decided_at, d.by_name as decided_name, d.by_role as decided_role,
                   d.detail as decision, d.text as reason, coalesce(o.by_name, '') as told_name,
                   coalesce(o.by_role, '') as told_role, coalesce(o.text, '') as outcome,
                   o.at as told_at
              from voice.idea i
              left join voice.idea_entry d
                     on d.idea_id = i.idea_id and d.entry_no = i.decision_no
              left join voice.idea_entry o
                     on o.idea_id = i.idea_id and o.entry_no = i.outcome_no
             where (i.decided_at, i.idea_id) < (cast(:at as timestamptz), cast(:id as uuid))
             order by i.decided_at desc, i.idea_id desc
             limit 26\
            """;

    /**
     * A decided idea.
     *
     * @param decision in words
     * @param reason what was said about the decision
     * @param outcome what was told last; empty if nothing was
     */
    record Row(
            UUID ideaId,
            String title,
            String proposedName,
            String proposedRole,
            Instant proposedAt,
            @Nullable LocalDate decideBy,
            Instant decidedAt,
            String decidedName,
            String decidedRole,
            String decision,
            String reason,
            String toldName,
            String toldRole,
            String outcome,
            @Nullable Instant toldAt) {}

    private final JdbcClient jdbc;

    IdeaOutcomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the next page, and one more if there is one; the latest decision first. */
    List<Row> latest(After after) {
        return jdbc.sql(LATEST).params(after.params()).query(RowAs.of(Row.class)).list();
    }
}
