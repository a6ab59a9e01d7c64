package org.offload.organisation.keeping;

import org.offload.platform.Field;
import org.offload.platform.PartTable;
import org.springframework.stereotype.Component;

import java.util.regex.Pattern;

/** What an office is called and where it stands. Whether it may be used, workplace says. */
@Component
record OfficePart(RegisterChoices lists) implements RegisterPart {

    static final PartTable TABLE =
            PartTable.one(
                            "organisation.office",
                            "organisation.place",
                            "place_id",
                            Field.line("name", 120).must(),
                            Field.lines("address", 300).must(),
                            Field.line("postcode", 10),
                            Field.pickRow("region_code", "regions").must(),
                            Field.day(TO))
                    .where("kind", "OFFICE")
                    .byName()
                    .changesIn(CHANGES, CHANGES_OF);

    private static final Pattern NAMES = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,19}");

    @Override
    public PartTable table() {
        return TABLE;
    }

    @Override
    public Pattern names() {
        return NAMES;
    }
}
