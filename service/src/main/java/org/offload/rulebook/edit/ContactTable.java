package org.offload.rulebook.edit;

import org.offload.platform.Reading;
import org.offload.platform.Typed;
import org.offload.rulebook.table.Condition;
import org.offload.rulebook.table.ContactRow;
import org.offload.rulebook.table.Strand;
import org.offload.rulebook.table.TableName;
import org.offload.rulebook.table.Tables;
import org.offload.rulebook.vocabulary.Approver;
import org.offload.rulebook.vocabulary.Attendance;
import org.offload.rulebook.vocabulary.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The table of who must be seen. */
record ContactTable() implements EditedTable<ContactRow> {

    private static final String LESS_CONTACT = "lessContact";
    private static final String ATTENDANCE = "attendance";
    private static final String REVIEW = "review";
    private static final String PAUSES = "pauses";

    @Override
    public TableName name() {
        return TableName.CONTACT;
    }

    @Override
    public Rows<ContactRow> rows(Tables tables) {
        return new Rows<>(tables.contact(), ContactRow::id);
    }

    @Override
    public Tables with(Tables tables, List<ContactRow> rows) {
        return new Tables(rows, tables.restriction());
    }

    /** Below a last row for everyone else it would never hold. */
    @Override
    public int placeOfNew(List<ContactRow> rows) {
        boolean endsWithAll = !rows.isEmpty() && rows.getLast().when().takes().isEmpty();
        return endsWithAll ? rows.size() - 1 : rows.size();
    }

    @Override
    public Condition when(ContactRow row) {
        return row.when();
    }

    @Override
    public Map<String, String> values(ContactRow row) {
        Map<String, String> values = new HashMap<>();
        RowFields.put(row.id(), row.when(), values);
        StrandFields.put(row.strands(), values);
        values.put(LESS_CONTACT, row.lessContact().name());
        values.put(ATTENDANCE, row.attendance().name());
        if (row.asksReview()) {
            values.put(REVIEW, RowFields.TICKED);
        }
        RowFields.tick(PAUSES, row.pauses(), values);
        RowFields.put(row.why(), row.sources(), values);
        return values;
    }

    @Override
    public Optional<ContactRow> read(Typed typed, Reading reading) {
        String id = RowFields.id(reading);
        Condition when = RowFields.when(typed);
        List<Strand> strands = StrandFields.read(typed, reading);
        Optional<Approver> lessContact = reading.choice(LESS_CONTACT, Approver.class);
        Optional<Attendance> attendance = reading.choice(ATTENDANCE, Attendance.class);
        Set<Component> pauses = RowFields.ticked(typed, PAUSES, Component.class);
        String why = RowFields.why(reading);
        List<String> sources = RowFields.sources(reading);
        if (!reading.problems().isEmpty() || lessContact.isEmpty() || attendance.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new ContactRow(
                        id,
                        when,
                        strands,
                        lessContact.get(),
                        attendance.get(),
                        typed.has(REVIEW),
                        pauses,
                        why,
                        sources));
    }
}
