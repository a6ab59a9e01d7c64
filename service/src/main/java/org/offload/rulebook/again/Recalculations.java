package org.offload.rulebook.again;

import org.jspecify.annotations.Nullable;
import org.offload.kernel.Crn;
import org.offload.platform.Ids;
import org.offload.platform.RowAs;
import org.offload.platform.ServiceClock;
import org.offload.rulebook.again.Recalculation.Why;
import org.offload.rulebook.book.Area;
import org.offload.rulebook.book.AreaKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is to be worked out again. Of several processes the first takes it. */
@Repository
public class Recalculations {

    private static final String EACH =
            """
            select recalculation_id, area_kind, area_code, reason, after_crn, cases, changed,
                   finished_at
              from rulebook.recalculation
            """;

    static final String ASK =
            """
            insert into rulebook.recalculation
              (recalculation_id, area_kind, area_code, reason, asked_on, asked_at, asked_by)
            select cast(:id as uuid), :kind, :code, :reason, cast(:today as date),
                   cast(:at as timestamptz), :by
             where cast(:kind as text) <> 'PLACE'
                or exists (select from rulebook.decision
                            where place_id = cast(:code as text) and ended_at is null)
            on conflict do nothing\
            """;
    // What was worked out today need not be again.
    static final String ASK_BY_NIGHT =
            """
            insert into rulebook.recalculation
              (recalculation_id, area_kind, area_code, reason, asked_on, asked_at, asked_by)
            select :id, 'NATION', '', 'NIGHT', :today, :at, 'Offload'
             where not exists (select from rulebook.recalculation
                                where reason = 'NIGHT' and asked_on = :today)
               and (select min(decided_at) from rulebook.decision
                     where ended_at is null) < :midnight
            on conflict do nothing\
            """;
    static final String TAKE =
            EACH
                    + """
                     where finished_at is null order by asked_at limit 1
                       for update skip locked\
                    """;
    static final String LATEST =
            EACH
                    + """
                     where area_kind = :kind and area_code = :code and reason <> 'NIGHT'
                     order by asked_at desc limit 1\
                    """;
    static final String OF_NATION =
            """
            select crn from rulebook.decision
             where ended_at is null and crn > :after order by crn limit :most\
            """;
    static final String OF_REGION =
            """
            select crn from rulebook.decision
             where ended_at is null and region_code = :code and crn > :after order by crn limit :most\
            """;
    static final String OF_UNIT =
            """
            select crn from rulebook.decision
             where ended_at is null and unit_code = :code and crn > :after order by crn limit :most\
            """;
    static final String OF_PLACE =
            """
            select crn from rulebook.decision
             where ended_at is null and place_id = :code and crn > :after order by crn limit :most\
            """;
    static final String ADVANCE =
            """
            update rulebook.recalculation
               set after_crn = :after, cases = cases + :cases, changed = changed + :changed,
                   finished_at = :finished
             where recalculation_id = :id\
            """;

    private record Row(
            UUID recalculationId,
            String areaKind,
            String areaCode,
            String reason,
            String afterCrn,
            int cases,
            int changed,
            @Nullable Instant finishedAt) {

        Recalculation recalculation() {
            return new Recalculation(
                    recalculationId,
                    new Area(AreaKind.valueOf(areaKind), areaCode),
                    Why.valueOf(reason),
                    afterCrn,
                    cases,
                    changed,
                    finishedAt);
        }
    }

    private final JdbcClient jdbc;
    private final ServiceClock clock;

    Recalculations(JdbcClient jdbc, ServiceClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Asks for the cases of an area to be worked out again; the change is not to wait for them. */
    public void ask(Area area, Why reason, String by) {
        jdbc.sql(ASK)
                .param("id", Ids.next())
                .param("kind", area.kind().name())
                .param("code", area.code())
                .param("reason", reason.name())
                .param("today", clock.today())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    /** Asks for every case, once a day, if any was worked out on an earlier one. */
    void askByNight() {
        jdbc.sql(ASK_BY_NIGHT)
                .param("id", Ids.next())
                .param("today", clock.today())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .param("midnight", clock.at(clock.today().atStartOfDay()).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Returns how far the latest one of an area is, but for those of the night. */
    public Optional<Recalculation> latest(Area area) {
        return jdbc.sql(LATEST)
                .param("kind", area.kind().name())
                .param("code", area.code())
                .query(RowAs.of(Row.class))
                .optional()
                .map(Row::recalculation);
    }

    /** Takes the oldest that is not done and that no other process has, until the commit. */
    Optional<Recalculation> take() {
        return jdbc.sql(TAKE).query(RowAs.of(Row.class)).optional().map(Row::recalculation);
    }

    /** Returns the next cases in the order of their CRNs. */
    List<Crn> next(Recalculation of, int most) {
        var statement =
                switch (of.area().kind()) {
                    case NATION -> jdbc.sql(OF_NATION);
                    case REGION -> jdbc.sql(OF_REGION).param("code", of.area().code());
                    case UNIT -> jdbc.sql(OF_UNIT).param("code", of.area().code());
                    case PLACE -> jdbc.sql(OF_PLACE).param("code", of.area().code());
                };
        return statement
                .param("after", of.afterCrn())
                .param("most", most)
                .query(String.class)
                .list()
                .stream()
                .map(Crn::of)
                .toList();
    }

    void advance(Recalculation of, List<Crn> done, int changed, boolean isLast) {
        jdbc.sql(ADVANCE)
                .param("id", of.id())
                .param("after", done.isEmpty() ? of.afterCrn() : done.getLast().value())
                .param("cases", done.size())
                .param("changed", changed)
                .param("finished", isLast ? clock.now().atOffset(ZoneOffset.UTC) : null)
                .update();
    }
}
