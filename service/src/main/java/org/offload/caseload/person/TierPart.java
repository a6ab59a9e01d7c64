package org.offload.caseload.person;

import org.offload.caseload.code.Codes;
import org.offload.caseload.part.CasePart;
import org.offload.platform.Entry;
import org.offload.platform.Field;
import org.offload.platform.PartTable;
import org.offload.platform.Reading;
import org.offload.platform.ServiceClock;
import org.offload.platform.Values;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;

/** The tier that decides how much is done, from a day on. */
@Component
@Order(210)
public record TierPart(Codes codes, ServiceClock clock) implements CasePart {

    static final PartTable TABLE =
            DatedValues.table(
                    "caseload.tier",
                    "TIER",
                    Field.line("value", 10).must(),
                    Field.day("valid_from").must());

    // Both that are in use: a letter A to D with a figure 0 to 3 and perhaps S; or A to G alone.
    private static final String TIER = "[A-D][0-3]S?|[A-G]";

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
        DatedValues.requirePast(values, reading, clock.today());
        if (!values.text("value").matches(TIER)) {
            reading.refuse("value", "caseload.tier.value.shape");
        }
    }

    @Override
    public List<Entry> inForce(List<Entry> entries, LocalDate today) {
        return DatedValues.latest(entries, today);
    }
}
