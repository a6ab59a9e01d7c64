package org.offload.caseload.person;

import org.offload.caseload.NameKey;
import org.offload.caseload.code.Codes;
import org.offload.caseload.part.CasePart;
import org.offload.platform.Field;
import org.offload.platform.PartTable;
import org.offload.platform.Reading;
import org.offload.platform.ServiceClock;
import org.offload.platform.Values;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.Map;

/** Who it is. */
@Component
@Order(10)
record PersonPart(Codes codes, ServiceClock clock) implements CasePart {

    static final PartTable TABLE =
            PartTable.one(
                            "caseload.details",
                            "caseload.person",
                            "crn",
                            Field.line("forename", 100),
                            Field.line("middle_names", 100),
                            Field.line("surname", 100).must(),
                            Field.line("preferred_name", 100),
                            Field.tick("name_is_placeholder"),
                            Field.day("born_on"),
                            Field.pick("sex", "sexes"),
                            Field.line("gender", 100),
                            Field.pick("ethnicity", "ethnicities"),
                            Field.line("nationality", 100),
                            Field.line("religion", 100),
                            Field.line("language", 100),
                            Field.tick("interpreter"),
                            Field.pick("letters_in", "letter_languages"))
                    .deriving("name_key", "surname_key");

    private static final int OLDEST = 120; // years

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
        values.day("born_on")
                .filter(
                        day ->
                                day.isAfter(clock.today())
                                        || day.isBefore(clock.today().minusYears(OLDEST)))
                .ifPresent(_ -> reading.refuse("born_on", "caseload.person.born.range"));
    }

    @Override
    public Map<String, String> derived(Values values) {
        return Map.of(
                "name_key",
                NameKey.of(
                        values.text("forename"),
                        values.text("middle_names"),
                        values.text("surname")),
                "surname_key",
                NameKey.of(values.text("surname")));
    }
}
