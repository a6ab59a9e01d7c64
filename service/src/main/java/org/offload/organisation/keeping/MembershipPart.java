package org.offload.organisation.keeping;

import org.offload.platform.Entry;
import org.offload.platform.Field;
import org.offload.platform.PartDates;
import org.offload.platform.PartTable;
import org.offload.platform.Parts;
import org.offload.platform.Reading;
import org.offload.platform.Values;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;

/** In which team somebody is, from when to when. */
@Component
record MembershipPart(RegisterChoices lists, Parts parts) implements RegisterPart {

    static final PartTable TABLE =
            PartTable.several(
                            "organisation.membership",
                            "organisation.membership",
                            "staff_id",
                            "membership_id",
                            Field.pickRow("team_code", "teams").must(),
                            Field.tick("manages"),
                            Field.day(FROM).must(),
                            Field.day(TO))
                    .changesIn(CHANGES, CHANGES_OF)
                    .orderedBy("valid_to desc nulls first, valid_from desc, team_code");

    @Override
    public PartTable table() {
        return TABLE;
    }

    /** Nobody is in the same team twice at the same time. */
    @Override
    public void check(String key, String id, Values values, Reading reading) {
        PartDates.requireOrder(values, reading, FROM, TO);
        List<Entry> entries = parts.all(List.of(this), key);
        if (PartDates.isTwice(entries, id, values, "team_code", FROM, TO)) {
            reading.refuse("team_code", "organisation.membership.twice");
        }
    }

    @Override
    public List<Entry> inForce(List<Entry> entries, LocalDate today) {
        return PartDates.notEnded(entries, TO, today);
    }
}
