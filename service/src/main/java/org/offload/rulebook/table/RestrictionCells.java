package org.offload.rulebook.table;

import static org.offload.rulebook.table.ContactCells.ATTENDANCE;
import static org.offload.rulebook.table.ContactCells.ROW;
import static org.offload.rulebook.table.ContactCells.SOURCES;
import static org.offload.rulebook.table.ContactCells.WHY;

import org.offload.rulebook.vocabulary.Attendance;
import org.offload.rulebook.vocabulary.Gap;
import org.offload.rulebook.vocabulary.Means;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A row of the restriction table as the texts of its columns. */
final class RestrictionCells {

    private static final String STRIKES = "strikes";
    private static final String ASKS_SPO = "asks spo";
    private static final String HALVES = "halves";
    private static final String GAP = "gap";

    static final List<String> COLUMNS =
            List.of(ROW, STRIKES, ASKS_SPO, HALVES, ATTENDANCE, GAP, WHY, SOURCES);

    private RestrictionCells() {}

    static Map<String, String> write(RestrictionRow row) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(ROW, row.id());
        cells.put(STRIKES, Answers.join(new TreeSet<>(row.strikes())));
        cells.put(ASKS_SPO, Answers.join(new TreeSet<>(row.asksSpo())));
        cells.put(HALVES, row.halves() ? Answers.YES : Answers.NO);
        cells.put(ATTENDANCE, row.attendance().name());
        cells.put(GAP, row.gap().map(Enum::name).orElse(""));
        cells.put(WHY, row.why());
        cells.put(SOURCES, String.join(", ", row.sources()));
        return cells;
    }

    static RestrictionRow read(Condition when, Answers answers) {
        return new RestrictionRow(
                answers.name(ROW),
                when,
                Set.copyOf(answers.many(STRIKES, Means.class)),
                Set.copyOf(answers.many(ASKS_SPO, Means.class)),
                answers.yes(HALVES),
                answers.one(ATTENDANCE, Attendance.class),
                answers.oneOrNone(GAP, Gap.class),
                answers.text(WHY),
                answers.names(SOURCES));
    }
}
