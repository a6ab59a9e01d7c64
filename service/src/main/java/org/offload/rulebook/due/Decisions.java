package org.offload.rulebook.due;

import org.jspecify.annotations.Nullable;
import org.offload.kernel.Crn;
import org.offload.platform.OfCases;
import org.offload.platform.RowAs;
import org.offload.platform.RowByRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Keeps what was decided of each case, and why. A decision ends when another one is made; what a
 * decision does not rest on is brought up to date in place.
 */
@Repository
class Decisions {

    static final String LIVE =
            """
            select r.revision, coalesce(d.crn, o.crn) as crn, d.book_id, d.combination_id,
                   d.staff_id, d.team_code, d.unit_code, d.region_code, d.place_id, d.every_days,
                   d.contact_row, d.restriction_rows, d.missing, d.override_id, d.attendance,
                   d.asks_review, d.pauses, o.override_id as own_id, o.mode as own_mode,
                   o.every_days as own_days, o.valid_from as own_from, o.valid_to as own_to,
                   o.approver as own_approver
              from (select coalesce(max(revision), '') as revision from rulebook.book) r
              left join
                   ((select * from rulebook.decision
                      where crn = any(:crns) and ended_at is null) d
                    full join
                    (select * from rulebook.override
                      where crn = any(:crns) and state = 'IN_FORCE' and valid_to >= :today) o
                    on o.crn = d.crn)
                on true\
            """;
    static final String COMBINE =
            """
            insert into rulebook.combination (combination_id, inputs)
            select * from unnest(cast(:ids as uuid[]), cast(:inputs as text[]))
            on conflict (combination_id) do nothing\
            """;
    static final String END =
            """
            update rulebook.decision set ended_at = :at
             where crn = :crn and ended_at is null\
            """;
    static final String ADD =
            """
            insert into rulebook.decision
              (crn, decision_id, book_id, combination_id, staff_id, team_code, unit_code, region_code,
               place_id, every_days, contact_row, restriction_rows, missing,
               override_id, attendance, asks_review, pauses, decided_at)
            select k.*, :at
              from unnest(cast(:crns as text[]), cast(:ids as uuid[]), cast(:books as uuid[]),
                          cast(:combinations as uuid[]), cast(:staff as text[]),
                          cast(:teams as text[]), cast(:units as text[]), cast(:regions as text[]),
                          cast(:places as text[]), cast(:every as int[]),
                          cast(:rows as text[]), cast(:restrictions as text[]),
                          cast(:missing as text[]), cast(:overrides as uuid[]),
                          cast(:attendance as text[]), cast(:reviews as boolean[]),
                          cast(:pauses as text[])) k\
            """;
    static final String MOVE =
            """
            update rulebook.decision
               set combination_id = :combination, staff_id = :staff, team_code = :team,
                   unit_code = :unit, region_code = :region, place_id = :place
             where crn = :crn and ended_at is null\
            """;

    /**
     * What is in force.
     *
     * @param revision of the books
     * @param overrides what was decided for cases in place of what a rulebook asks for; most have
     *     none
     */
    record Live(String revision, Map<Crn, Kept> decisions, Map<Crn, CaseOverride> overrides) {}

    private final JdbcClient jdbc;
    private final RowByRow rows;

    Decisions(JdbcClient jdbc, RowByRow rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** Returns what is in force of some cases, and the revision of the books, in one journey. */
    Live live(List<Crn> crns, LocalDate today) {
        var some = OfCases.of(crns);
        List<LiveRow> all =
                jdbc.sql(some.in(LIVE))
                        .params(some.params())
                        .param("today", today)
                        .query(RowAs.of(LiveRow.class))
                        .list();
        Map<Crn, Kept> decided = new HashMap<>();
        Map<Crn, CaseOverride> overrides = new HashMap<>();
        for (LiveRow row : all) {
            row.kept().ifPresent(kept -> decided.put(row.of(), kept));
            row.override().ifPresent(override -> overrides.put(row.of(), override));
        }
        return new Live(all.getFirst().revision(), decided, overrides);
    }

    /** Stores combinations of inputs that may be there already. */
    void combine(List<Inputs> all) {
        jdbc.sql(COMBINE)
                .param("ids", all.stream().map(Inputs::id).toArray(UUID[]::new))
                .param("inputs", all.stream().map(Inputs::text).toArray(String[]::new))
                .update();
    }

    /** Puts decisions in force. */
    void add(List<Kept> all, List<UUID> ids, Instant now) {
        jdbc.sql(ADD)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("ids", ids.toArray(UUID[]::new))
                .param("books", each(all, kept -> kept.outcome().bookId(), UUID[]::new))
                .param("every", each(all, kept -> kept.outcome().everyDays(), Integer[]::new))
                .param("rows", each(all, kept -> kept.outcome().contactRow(), String[]::new))
                .param(
                        "restrictions",
                        each(all, kept -> kept.outcome().restrictionRows(), String[]::new))
                .param("missing", each(all, kept -> kept.outcome().missing(), String[]::new))
                .param("overrides", each(all, kept -> kept.outcome().overrideId(), UUID[]::new))
                .param(
                        "attendance",
                        each(all, kept -> besides(kept).attendance().name(), String[]::new))
                .param("reviews", each(all, kept -> besides(kept).asksReview(), Boolean[]::new))
                .param("pauses", each(all, kept -> besides(kept).pausesText(), String[]::new))
                .params(place(all))
                .update();
    }

    private static Besides besides(Kept kept) {
        return kept.outcome().besides();
    }

    /** Brings up to date what decisions in force do not rest on. */
    void move(List<Kept> moved) {
        rows.update(MOVE, moved.stream().map(Decisions::place).toList());
    }

    private static Map<String, Object> place(Kept kept) {
        return Map.of(
                "crn", kept.crn().value(),
                "combination", kept.combination(),
                "staff", kept.where().staff(),
                "team", kept.where().team(),
                "unit", kept.where().unit(),
                "region", kept.where().region(),
                "place", kept.where().place());
    }

    /** Ends the decisions in force of some cases, where there are any. */
    void end(List<Crn> crns, Instant now) {
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        rows.update(END, crns.stream().map(crn -> Map.of("crn", crn.value(), "at", at)).toList());
    }

    private static Map<String, Object> place(List<Kept> all) {
        return Map.of(
                "crns", each(all, kept -> kept.crn().value(), String[]::new),
                "combinations", each(all, Kept::combination, UUID[]::new),
                "staff", each(all, kept -> kept.where().staff(), String[]::new),
                "teams", each(all, kept -> kept.where().team(), String[]::new),
                "units", each(all, kept -> kept.where().unit(), String[]::new),
                "regions", each(all, kept -> kept.where().region(), String[]::new),
                "places", each(all, kept -> kept.where().place(), String[]::new));
    }

    private static <T> T[] each(
            List<Kept> all,
            Function<Kept, ? extends @Nullable Object> value,
            IntFunction<T[]> array) {
        return all.stream().map(value).toArray(array);
    }
}
