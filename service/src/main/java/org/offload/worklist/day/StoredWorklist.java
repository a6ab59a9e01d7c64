package org.offload.worklist.day;

import org.jspecify.annotations.Nullable;
import org.offload.kernel.Crn;
import org.offload.platform.BulkCopy;
import org.offload.platform.RowAs;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@Repository
class StoredWorklist implements Worklist {

    static final String HOLDERS =
            "select line_id, staff_id, owner_id from worklist.line where crn = :crn";
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
             where crn = :crn and state in ('ASKED', 'ACCEPTED')\
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

    /** Whose day a line is on, and whose case it was then. */
    record Holder(UUID lineId, String staffId, String ownerId) {

        boolean isTaken() {
            return !staffId.equals(ownerId);
        }
    }

    private final JdbcClient jdbc;
    private final BulkCopy copy;
    private final ServiceClock clock;

    StoredWorklist(JdbcClient jdbc, BulkCopy copy, ServiceClock clock) {
        this.jdbc = jdbc;
        this.copy = copy;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void replace(Crn crn, List<Line> lines) {
        Map<UUID, Holder> before = new HashMap<>();
        jdbc.sql(HOLDERS)
                .param("crn", crn.value())
                .query(RowAs.of(Holder.class))
                .list()
                .forEach(holder -> before.put(holder.lineId(), holder));
        for (Line line : lines) {
            Holder holder = before.remove(line.id());
            String staff = line.owner().value();
            if (holder != null && holder.isTaken()) {
                staff = holder.staffId();
            } else if (holder != null && !holder.staffId().equals(staff)) {
                takeBack(holder);
                remove(holder);
            }
            put(staff, line);
        }
        before.values().forEach(this::remove);
        endOffloads(crn, lines.stream().map(Line::id).collect(Collectors.toSet()));
    }

    /** One by one, by their key: a change by the CRN would wait for that of every other case. */
    private void endOffloads(Crn crn, Set<UUID> open) {
        jdbc
                .sql(OPEN_OFFLOADS)
                .param("crn", crn.value())
                .query(RowAs.of(OpenOffload.class))
                .list()
                .stream()
                .filter(offload -> !open.contains(offload.lineId()))
                .forEach(
                        offload ->
                                jdbc.sql(END_OFFLOAD)
                                        .param("at", clock.now().atOffset(ZoneOffset.UTC))
                                        .param("from", offload.fromId())
                                        .param("id", offload.offloadId())
                                        .update());
    }

    /** Whoever gives up a case no longer asks for help with it. */
    private void takeBack(Holder holder) {
        jdbc.sql(TAKE_BACK)
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .param("staff", holder.staffId())
                .param("line", holder.lineId())
                .update();
    }

    private void remove(Holder holder) {
        jdbc.sql(REMOVE).param("staff", holder.staffId()).param("line", holder.lineId()).update();
    }

    private void put(String holder, Line line) {
        jdbc.sql(PUT)
                .param("holder", holder)
                .param("id", line.id())
                .param("crn", line.crn().value())
                .param("owner", line.owner().value())
                .param("kind", line.kind().name())
                .param("initials", line.initials())
                .param("what", line.what())
                .param("how", line.how())
                .param("why", line.why())
                .param("link", line.link())
                .param("quick", line.quick())
                .param("subject", line.subject())
                .param("consequence", line.consequence())
                .param("dueOn", line.dueOn())
                .param("startsAt", line.startsAt())
                .param("endsAt", line.endsAt())
                .param("restsUntil", utc(line.restsUntil()))
                .update();
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
