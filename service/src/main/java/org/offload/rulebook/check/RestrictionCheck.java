package org.offload.rulebook.check;

import static org.offload.rulebook.table.TableName.RESTRICTION;

import org.offload.rulebook.table.RestrictionRow;
import org.offload.rulebook.vocabulary.Attendance;
import org.offload.rulebook.vocabulary.Means;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whether every row of the restriction table does something, and says what to do then. */
record RestrictionCheck(List<RestrictionRow> rows) {

    /** What the record knows; what is agreed on a case is always one of these. */
    static final Set<Means> EVERY_MEANS = EnumSet.complementOf(EnumSet.of(Means.AGREED));

    Stream<Finding> findings() {
        return rows.stream().flatMap(RestrictionCheck::findings);
    }

    private static Stream<Finding> findings(RestrictionRow row) {
        if (doesNothing(row)) {
            return Stream.of(
                    Finding.worthKnowing(RESTRICTION, "rulebook.check.nothing").ofRow(row.id()));
        }
        boolean strikesAll = row.strikes().containsAll(EVERY_MEANS);
        return strikesAll && row.gap().isEmpty()
                ? Stream.of(Finding.must(RESTRICTION, "rulebook.check.noGap").ofRow(row.id()))
                : Stream.empty();
    }

    private static boolean doesNothing(RestrictionRow row) {
        return row.strikes().isEmpty()
                && row.asksSpo().isEmpty()
                && !row.halves()
                && row.attendance() == Attendance.ALONE
                && row.gap().isEmpty();
    }
}
