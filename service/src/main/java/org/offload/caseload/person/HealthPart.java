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

/** What health asks of the service for a while: the effect and its last day, never the reason. */
@Component
@Order(220)
record HealthPart(Codes codes) implements CasePart {

    static final PartTable TABLE =
            DatedValues.table(
                    "caseload.health",
                    "HEALTH",
                    Field.pick("value", "health_effects").must(),
                    Field.day("valid_from").must(),
                    Field.day("valid_to").must());

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
        PartDates.requireOrder(values, reading, DatedValues.FROM, DatedValues.TO);
    }

    @Override
    public List<Entry> inForce(List<Entry> entries, LocalDate today) {
        return PartDates.notEnded(entries, DatedValues.TO, today);
    }
}
