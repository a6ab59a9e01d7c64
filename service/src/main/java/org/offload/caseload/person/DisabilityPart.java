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

/** A disability with the adjustment that is made for it. */
@Component
@Order(70)
record DisabilityPart(Codes codes) implements CasePart {

    static final PartTable TABLE =
            PartTable.several(
                            "caseload.disability",
                            "caseload.disability",
                            "crn",
                            "disability_id",
                            Field.pick("type", "disability_types").must(),
                            Field.lines("adjustment", 500),
                            Field.day("from_on"),
                            Field.day("to_on"),
                            Field.day("review_on"),
                            Field.lines("note", 1_000))
                    .orderedBy("to_on desc nulls first, type, disability_id");

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
