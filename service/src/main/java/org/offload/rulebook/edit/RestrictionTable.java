package org.offload.rulebook.edit;

import org.offload.platform.Reading;
import org.offload.platform.Typed;
import org.offload.rulebook.table.Condition;
import org.offload.rulebook.table.RestrictionRow;
import org.offload.rulebook.table.TableName;
import org.offload.rulebook.table.Tables;
import org.offload.rulebook.vocabulary.Attendance;
import org.offload.rulebook.vocabulary.Gap;
import org.offload.rulebook.vocabulary.Means;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The table of what is not done because of health, place or safety. */
record RestrictionTable() implements EditedTable<RestrictionRow> {

    private static final String STRIKES = "strikes";
    private static final String ASKS_SPO = "asksSpo";
    private static final String HALVES = "halves";
    private static final String ATTENDANCE = "attendance";
    private static final String GAP = "gap";

    @Override
    public TableName name() {
        return TableName.RESTRICTION;
    }

    @Override
    public Rows<RestrictionRow> rows(Tables tables) {
        return new Rows<>(tables.restriction(), RestrictionRow::id);
    }

    @Override
    public Tables with(Tables tables, List<RestrictionRow> rows) {
        return new Tables(tables.contact(), rows);
    }

    @Override
    public int placeOfNew(List<RestrictionRow> rows) {
        return rows.size();
    }

    @Override
    public Condition when(RestrictionRow row) {
        return row.when();
    }

    @Override
    public Map<String, String> values(RestrictionRow row) {
        Map<String, String> values = new HashMap<>();
        RowFields.put(row.id(), row.when(), values);
        RowFields.tick(STRIKES, row.strikes(), values);
        RowFields.tick(ASKS_SPO, row.asksSpo(), values);
        if (row.halves()) {
            values.put(HALVES, RowFields.TICKED);
        }
        values.put(ATTENDANCE, row.attendance().name());
        values.put(GAP, row.gap().map(Enum::name).orElse(""));
        RowFields.put(row.why(), row.sources(), values);
        return values;
    }

    @Override
    public Optional<RestrictionRow> read(Typed typed, Reading reading) {
        String id = RowFields.id(reading);
        Condition when = RowFields.when(typed);
        Set<Means> strikes = RowFields.ticked(typed, STRIKES, Means.class);
        Set<Means> asksSpo = RowFields.ticked(typed, ASKS_SPO, Means.class);
        Optional<Attendance> attendance = reading.choice(ATTENDANCE, Attendance.class);
        Optional<Gap> gap = Choices.find(Gap.class, typed.one(GAP));
        String why = RowFields.why(reading);
        List<String> sources = RowFields.sources(reading);
        if (!reading.problems().isEmpty() || attendance.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new RestrictionRow(
                        id,
                        when,
                        strikes,
                        asksSpo,
                        typed.has(HALVES),
                        attendance.get(),
                        gap,
                        why,
                        sources));
    }
}
