package org.offload.organisation.keeping;

import org.offload.platform.Field;
import org.offload.platform.PartDates;
import org.offload.platform.PartTable;
import org.offload.platform.Reading;
import org.offload.platform.Values;
import org.springframework.stereotype.Component;

/** What a team is called, where it belongs and where it usually sees people. */
@Component
record TeamPart(RegisterChoices lists) implements RegisterPart {

    static final PartTable TABLE =
            PartTable.one(
                            "organisation.team",
                            "organisation.team",
                            "team_code",
                            Field.line("name", 80).must(),
                            Field.pickRow("pdu_code", "units").must(),
                            Field.pickRow("place_id", "offices"),
                            Field.day(FROM),
                            Field.day(TO))
                    .byName()
                    .changesIn(CHANGES, CHANGES_OF);

    @Override
    public PartTable table() {
        return TABLE;
    }

    @Override
    public void check(Values values, Reading reading) {
        PartDates.requireOrder(values, reading, FROM, TO);
    }
}
