package org.offload.organisation.keeping;

import org.offload.platform.Field;
import org.offload.platform.PartTable;
import org.springframework.stereotype.Component;

/** What a probation delivery unit is called, and in which region it lies. */
@Component
record UnitPart(RegisterChoices lists) implements RegisterPart {

    static final PartTable TABLE =
            PartTable.one(
                            "organisation.unit",
                            "organisation.pdu",
                            "pdu_code",
                            Field.line("name", 80).must(),
                            Field.pickRow("region_code", "regions").must())
                    .byName()
                    .changesIn(CHANGES, CHANGES_OF);

    @Override
    public PartTable table() {
        return TABLE;
    }
}
