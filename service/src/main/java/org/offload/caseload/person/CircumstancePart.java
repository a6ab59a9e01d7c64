package org.offload.caseload.person;

import org.offload.caseload.code.Codes;
import org.offload.caseload.part.CasePart;
import org.offload.platform.Entry;
import org.offload.platform.Field;
import org.offload.platform.PartDates;
import org.offload.platform.PartTable;
import org.offload.platform.Reading;
import org.offload.platform.Values;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;

/**
 * How somebody lives: work, home, family, money; each with the days and whether there is evidence.
 */
@Component
@Order(60)
record CircumstancePart(Codes codes) implements CasePart {

    static final PartTable TABLE =
            PartTable.several(
                            "caseload.circumstance",
                            "caseload.circumstance",
                            "crn",
                            "circumstance_id",
                            Field.pick("type", "circumstance_types").must(),
                            Field.line("detail", 200),
                            Field.tick("evidenced"),
                            Field.day("from_on"),
                            Field.day("to_on"),
                            Field.lines("note", 1_000).ofOthers())
                    .orderedBy("to_on desc nulls first, type, from_on desc, circumstance_id");

    @Override
    public PartTable table() {
        return TABLE;
    }

    @Override
    public Group group() {
        return Group.PERSON;
    }

    @Override
    public void check(Values values, Reading reading) {
        PartDates.requireOrder(values, reading, "from_on", "to_on");
    }

    @Override
    public List<Entry> inForce(List<Entry> entries, LocalDate today) {
        return PartDates.notEnded(entries, "to_on", today);
    }
}
