package org.offload.worklist.day;

import org.jspecify.annotations.Nullable;
import org.offload.kernel.Crn;
import org.offload.platform.BulkCopy;
import org.offload.platform.OfCases;
import org.offload.platform.RowAs;
import org.offload.platform.RowByRow;
import org.offload.platform.ServiceClock;
import org.offload.worklist.Line;
import org.offload.worklist.Worklist;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@Repository
class StoredWorklist implements Worklist {

    static final String KEPT =
            """
            select staff_id, line_id, crn, owner_id, kind, initials, what, how, why, link, quick,
                   subject_id, consequence, due_on, starts_at, ends_at, rests_until
              from worklist.line where crn = any(:crns)\
            """;
    static final String REMOVE =
            "delete from worklist.line where staff_id = :staff and line_id = :line";
    static final String PUT =
            """
            insert into worklist.line
              (staff_id, line_id, crn, owner_id, kind, initials, what, how, why, link, quick, subject_id,
               consequence, due_on, starts_at, ends_at, rests_until)
            values (:holder, :id, :crn, :owner, :kind, :initials, :what, :how, :why, :link,
                    :quick, :subject, :consequence, :dueOn, :startsAt, :endsAt, :restsUntil)
            on conflict (staff_id, line_id) do update
               set owner_id = excluded.owner_id, initials = excluded.initials,
                   what = excluded.what, how = excluded.how, why = excluded.why,
                   link = excluded.link, quick = excluded.quick, subject_id = excluded.subject_id,
                   consequence = excluded.consequence, due_on = excluded.due_on,
                   starts_at = excluded.starts_at, ends_at = excluded.ends_at,
                   rests_until = excluded.rests_until\
            """;
    static final String OPEN_OFFLOADS =
            """
            select from_id, offload_id, line_id from worklist.offload
             where crn = any(:crns) and state in ('ASKED', 'ACCEPTED')\
            """;
    static final String END_OFFLOAD =
            """
            update worklist.offload set state = 'DONE', answered_at = coalesce(answered_at, :at)
             where from_id = :from and offload_id = :id and state in ('ASKED', 'ACCEPTED')\
            """;
    static final String TAKE_BACK =
            """
            update worklist.offload set state = 'WITHDRAWN', answered_at = :at
             where from_id = :staff and line_id = :line and state = 'ASKED'\
            """;
    static final String CLEAR = "delete from worklist.line where staff_id = owner_id";
    static final String IS_OPEN =
            """
            select exists (select from worklist.line where crn = :crn and line_id = :line)\
            """;

    private static final String ALL_COLUMNS =
            """
            worklist.line (staff_id, line_id, crn, owner_id, kind, initials, what, how, why, link, \
            quick, subject_id, consequence, due_on, starts_at, ends_at, rests_until)\
            """;

    private record OpenOffload(String fromId, UUID offloadId, UUID lineId) {}

    private final JdbcClient jdbc;
    private final RowByRow rows;
    private final BulkCopy copy;
    private final ServiceClock clock;

    StoredWorklist(JdbcClient jdbc, RowByRow rows, BulkCopy copy, ServiceClock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.copy = copy;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void replace(Map<Crn, List<Line>> cases) {
        List<Line> lines = cases.values().stream().flatMap(List::stream).toList();
        Map<UUID, KeptLine> gone = kept(cases.keySet());
        List<KeptLine> left = new ArrayList<>();
        List<Map<String, @Nullable Object>> put = new ArrayList<>();
        for (Line line : lines) {
            KeptLine before = gone.remove(line.id());
            String staff = line.owner().value();
            if (before != null && before.isTaken()) {
                staff = before.staffId();
            } else if (before != null && !before.staffId().equals(staff)) {
                left.add(before);
            }
            if (before == null || !before.isAlready(line, staff)) {
                put.add(row(staff, line));
            }
        }
        takeBack(left);
        remove(left);
        remove(gone.values());
        rows.update(PUT, put);
        endOffloads(cases.keySet(), lines.stream().map(Line::id).collect(Collectors.toSet()));
    }

    private Map<UUID, KeptLine> kept(Set<Crn> cases) {
        var some = OfCases.of(cases);
        Map<UUID, KeptLine> kept = new HashMap<>();
        jdbc.sql(some.in(KEPT))
                .params(some.params())
                .query(RowAs.of(KeptLine.class))
                .list()
                .forEach(line -> kept.put(line.lineId(), line));
        return kept;
    }

    private void endOffloads(Set<Crn> cases, Set<UUID> open) {
        var some = OfCases.of(cases);
        OffsetDateTime now = clock.now().atOffset(ZoneOffset.UTC);
        rows.update(
                END_OFFLOAD,
                jdbc
                        .sql(some.in(OPEN_OFFLOADS))
                        .params(some.params())
                        .query(RowAs.of(OpenOffload.class))
                        .list()
                        .stream()
                        .filter(offload -> !open.contains(offload.lineId()))
                        .map(
                                offload ->
                                        Map.of(
                                                "at", now,
                                                "from", offload.fromId(),
                                                "id", offload.offloadId()))
                        .toList());
    }

    /** Whoever gives up a case no longer asks for help with it. */
    private void takeBack(Collection<KeptLine> left) {
        OffsetDateTime now = clock.now().atOffset(ZoneOffset.UTC);
        rows.update(
                TAKE_BACK,
                left.stream()
                        .map(one -> Map.of("at", now, "staff", one.staffId(), "line", one.lineId()))
                        .toList());
    }

    private void remove(Collection<KeptLine> lines) {
        rows.update(
                REMOVE,
                lines.stream()
                        .map(one -> Map.of("staff", one.staffId(), "line", one.lineId()))
                        .toList());
    }

    private static Map<String, @Nullable Object> row(String holder, Line line) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("holder", holder);
        row.put("id", line.id());
        row.put("crn", line.crn().value());
        row.put("owner", line.owner().value());
        row.put("kind", line.kind().name());
        row.put("initials", line.initials());
        row.put("what", line.what());
        row.put("how", line.how());
        row.put("why", line.why());
        row.put("link", line.link());
        row.put("quick", line.quick());
        row.put("subject", line.subject());
        row.put("consequence", line.consequence());
        row.put("dueOn", line.dueOn());
        row.put("startsAt", line.startsAt());
        row.put("endsAt", line.endsAt());
        row.put("restsUntil", utc(line.restsUntil()));
        return row;
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    @Override
    @Transactional
    public void append(List<Line> lines) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Line line : lines) {
            rows.add(
                    new @Nullable Object[] {
                        line.owner(),
                        line.id(),
                        line.crn(),
                        line.owner(),
                        line.kind(),
                        line.initials(),
                        line.what(),
                        line.how(),
                        line.why(),
                        line.link(),
                        line.quick(),
                        line.subject(),
                        line.consequence(),
                        line.dueOn(),
                        line.startsAt(),
                        line.endsAt(),
                        line.restsUntil()
                    });
        }
        copy.append(ALL_COLUMNS, rows);
    }

    @Override
    @Transactional
    public void clear() {
        jdbc.sql(CLEAR).update();
    }

    @Override
    public boolean isOpen(Crn crn, UUID lineId) {
        return jdbc.sql(IS_OPEN)
                .param("crn", crn.value())
                .param("line", lineId)
                .query(Boolean.class)
                .single();
    }
}
