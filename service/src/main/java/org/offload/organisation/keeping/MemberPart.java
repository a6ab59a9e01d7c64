package org.offload.organisation.keeping;

import org.offload.platform.Field;
import org.offload.platform.PartTable;
import org.offload.platform.Reading;
import org.offload.platform.Values;
import org.springframework.stereotype.Component;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who a member of staff is. */
@Component
record MemberPart(RegisterChoices lists) implements RegisterPart {

    static final PartTable TABLE =
            PartTable.one(
                            "organisation.member",
                            "organisation.staff",
                            "staff_id",
                            Field.line("forename", 60).must(),
                            Field.line("surname", 60).must(),
                            Field.pick("grade", "grades").must())
                    .byName()
                    .changesIn(CHANGES, CHANGES_OF);

    /** A spreadsheet takes what begins otherwise for a formula. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}'’ʼ‘].*");

    @Override
    public PartTable table() {
        return TABLE;
    }

    @Override
    public void check(Values values, Reading reading) {
        Stream.of("forename", "surname")
                .filter(field -> !NAME.matcher(values.text(field)).matches())
                .forEach(field -> reading.refuse(field, "organisation.member.name.shape"));
    }
}
