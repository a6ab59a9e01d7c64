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

/** The role somebody has or had in domestic abuse: said by a person, never inferred. */
@Component
@Order(240)
record AbuseRolePart(Codes codes) implements CasePart {

    static final PartTable TABLE =
            PartTable.several(
                            "caseload.abuse_role",
                            "caseload.abuse_role",
                            "crn",
                            "abuse_role_id",
                            Field.pick("role", "abuse_roles").must(),
                            Field.day("from_on"),
                            Field.day("to_on"),
                            Field.line("told_by", 200).must().ofOthers(),
                            Field.lines("note", 1_000).ofOthers())
                    .orderedBy("to_on desc nulls first, from_on desc, abuse_role_id");

    @Override
    public PartTable table() {
        return TABLE;
    }

    @Override
    public Group group() {
        return Group.RISK;
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
