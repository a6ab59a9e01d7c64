package offloadbench.check;

import offloadbench.check.Lines.Handed;
import offloadbench.check.Lines.Line;
import offloadbench.check.Looks.Act;
import offloadbench.check.Slots.Booked;
import offloadbench.check.Slots.Taken;
import offloadbench.journal.Mark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads what is stored, past the server. */
public final class Stored {

    private static final Map<Mark.Kind, String> MARKS =
            Map.of(
                    Mark.Kind.CONTACT,
                    """
                    select c.crn || ' ' || coalesce(n.text, 'without a note: ' || c.contact_id)
                      from caseload.contact c
                      left join caseload.contact_note n
                        on n.crn = c.crn and n.contact_id = c.contact_id and n.note_number = 1
                     where c.recorded_at >= ? and c.type <> 'C326' and c.reservation_id is null\
                    """,
                    Mark.Kind.NOTE,
                    """
                    select n.crn || ' ' || n.text
                      from caseload.contact_note n
                      join caseload.contact c using (crn, contact_id)
                     where n.written_at >= ? and c.type <> 'C326'\
                    """,
                    Mark.Kind.APPOINTMENT,
                    """
                    select crn || ' ' || on_day || ' ' || to_char(starts_at, 'HH24:MI')
                      from caseload.contact where recorded_at >= ? and reservation_id is not null\
                    """,
                    Mark.Kind.OUTCOME,
                    """
                    select crn || ' ' || contact_id from caseload.contact
                     where outcome_at >= ? and outcome is not null\
                    """,
                    Mark.Kind.OFFLOAD,
                    "select crn || ' ' || note from worklist.offload where asked_at >= ?",
                    Mark.Kind.ANSWER,
                    """
                    select crn || ' ' || answer from worklist.offload
                     where answered_at >= ? and answer <> ''\
                    """,
                    Mark.Kind.WITHDRAWAL,
                    """
                    select cast(offload_id as text) from worklist.offload
                     where answered_at >= ? and state = 'WITHDRAWN'\
                    """,
                    Mark.Kind.HANDED_OVER,
                    """
                    select c.crn || ' ' || coalesce(nullif(split_part(n.text, E'\\n', 2), ''), 'no word')
                      from caseload.contact_note n
                      join caseload.contact c using (crn, contact_id)
                     where c.recorded_at >= ? and c.type = 'C326'\
                    """,
                    Mark.Kind.AUDITED,
                    """
                    select crn || ' ' || act from platform.audit_case
                     where at >= ? and act = 'offloaded'\
                    """);
    private static final String OFFSET =
            "select value from platform.setting where name = 'clock-offset'";
    private static final String RECEIPTS =
            "select receipt_id, answer from platform.form_receipt where at >= ?";
    private static final String BOOKED =
            """
            select reservation_id, crn, staff_id, on_day, starts_at, ends_at, outcome is null
              from caseload.contact
             where reservation_id is not null and withdrawn_at is null\
            """;
    private static final String OF_PEOPLE =
            "select reservation_id, crn, day, slot from caseload.person_slot";
    private static final String OF_STAFF =
            "select reservation_id, staff_id, day, slot from caseload.staff_slot";
    private static final String LINES =
            """
            select line_id, staff_id, owner_id,
                   concat_ws(' | ', crn, kind, initials, what, how, why, link, quick, subject_id,
                             consequence, due_on, starts_at, ends_at, rests_until)
              from worklist.line\
            """;
    private static final String HANDED =
            "select line_id, from_id, to_id, state from worklist.offload";
    private static final String ACTS =
            """
            select username, act, crn, count(*) from platform.audit_case where at >= ?
             group by 1, 2, 3
            union all
            select username, act, '', count(*) from platform.audit_user where at >= ?
             group by 1, 2\
            """;
    private static final String REGISTRY =
            "select exists (select from pg_class where relname like 'event\\_publication%')";

    private final Connection connection;

    /** Reads through a connection, which stays the caller's. */
    public Stored(Connection connection) {
        this.connection = connection;
    }

    /** Returns the present moment by the clock of the service. */
    public OffsetDateTime now() throws SQLException {
        List<Duration> offset = list(OFFSET, row -> Duration.parse(row.getString(1)));
        Duration ahead = offset.isEmpty() ? Duration.ZERO : offset.getFirst();
        return OffsetDateTime.now().plus(ahead);
    }

    /** Returns every mark that was left since a moment. */
    public Marks marks(OffsetDateTime since) throws SQLException {
        List<Mark> marks = new ArrayList<>();
        for (var one : MARKS.entrySet()) {
            marks.addAll(
                    list(one.getValue(), row -> new Mark(one.getKey(), row.getString(1)), since));
        }
        return Marks.of(marks);
    }

    /** Returns what is kept under each receipt. */
    public Map<UUID, String> answers(OffsetDateTime since) throws SQLException {
        Map<UUID, String> answers = new HashMap<>();
        list(RECEIPTS, row -> answers.put(uuid(row, 1), row.getString(2)), since);
        return answers;
    }

    /** Returns what is wrong with bookings and slots. */
    public List<Finding> slots() throws SQLException {
        return Slots.check(
                list(
                        BOOKED,
                        row ->
                                new Booked(
                                        uuid(row, 1),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getObject(4, LocalDate.class),
                                        row.getObject(5, LocalTime.class),
                                        row.getObject(6, LocalTime.class),
                                        row.getBoolean(7))),
                list(OF_PEOPLE, Stored::taken),
                list(OF_STAFF, Stored::taken));
    }

    /** Returns all lines. */
    public List<Line> lines() throws SQLException {
        return list(
                LINES,
                row ->
                        new Line(
                                uuid(row, 1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4)));
    }

    /** Returns what was ever asked about lines. */
    public List<Handed> handed() throws SQLException {
        return list(
                HANDED,
                row ->
                        new Handed(
                                uuid(row, 1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4)));
    }

    /** Returns how often the audit has each act. */
    public Map<Act, Integer> acts(OffsetDateTime since) throws SQLException {
        Map<Act, Integer> acts = new HashMap<>();
        list(
                ACTS,
                row ->
                        acts.put(
                                new Act(row.getString(1), row.getString(2), row.getString(3)),
                                row.getInt(4)),
                since,
                since);
        return acts;
    }

    /** Answers whether there is a registry of what listeners still have to do. */
    public boolean hasRegistry() throws SQLException {
        return list(REGISTRY, row -> row.getBoolean(1)).getFirst();
    }

    private static Taken taken(ResultSet row) throws SQLException {
        return new Taken(
                uuid(row, 1), row.getString(2), row.getObject(3, LocalDate.class), row.getInt(4));
    }

    private static UUID uuid(ResultSet row, int column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> list(String sql, Row<T> reader, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<T> all = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    all.add(reader.read(rows));
                }
            }
            return all;
        }
    }
}
