package org.offload.organisation.keeping;

import org.offload.platform.Entry;
import org.offload.platform.Field;
import org.offload.platform.PartDates;
import org.offload.platform.PartTable;
import org.offload.platform.Reading;
import org.offload.platform.Values;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;

/** What somebody can do on which days: the effect only, never why. */
@Component
record AvailabilityPart(RegisterChoices lists) implements RegisterPart {

    static final PartTable TABLE =
            PartTable.several(
                            "organisation.availability",
                            "organisation.availability",
                            "staff_id",
                            "availability_id",
                            Field.pick("effect", "effects").must(),
                            Field.day(FROM).must(),
                            Field.day(TO))
                    .changesIn(CHANGES, CHANGES_OF)
                    .orderedBy("valid_to desc nulls first, valid_from desc");

    @Override
    public PartTable table() {
        return TABLE;
    }

    @Override
    public void check(Values values, Reading reading) {
        PartDates.requireOrder(values, reading, FROM, TO);
    }

    @Override
    public List<Entry> inForce(List<Entry> entries, LocalDate today) {
        return PartDates.notEnded(entries, TO, today);
    }
}
