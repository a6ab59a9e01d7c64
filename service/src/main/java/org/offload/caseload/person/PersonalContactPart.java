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

/** Somebody in the life of the person: next of kin, a doctor, a worker of another service. */
@Component
@Order(50)
record PersonalContactPart(Codes codes) implements CasePart {

    static final PartTable TABLE =
            PartTable.several(
                            "caseload.personal_contact",
                            "caseload.personal_contact",
                            "crn",
                            "personal_contact_id",
                            Field.pick("kind", "personal_contact_types").must(),
                            Field.line("name", 200).must().ofOthers(),
                            Field.line("relationship", 100).ofOthers(),
                            Field.line("phone", 100).ofOthers(),
                            Field.lines("address", 500).ofOthers(),
                            Field.day("from_on"),
                            Field.day("to_on"),
                            Field.lines("note", 1_000).ofOthers())
                    .orderedBy(
                            "(kind <> 'NOK'), to_on desc nulls first, kind, personal_contact_id");

    private static final String NEXT_OF_KIN = "NOK";

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

    @Override
    public boolean standsOut(Values values) {
        return values.text("kind").equals(NEXT_OF_KIN);
    }
}
