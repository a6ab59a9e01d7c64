package org.offload.caseload.person;

import org.offload.caseload.NameKey;
import org.offload.caseload.code.Codes;
import org.offload.caseload.part.CasePart;
import org.offload.platform.Field;
import org.offload.platform.PartTable;
import org.offload.platform.Parts;
import org.offload.platform.Reading;
import org.offload.platform.Values;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.Map;

/** Another name that somebody goes or went by, found by search like the first. */
@Component
@Order(20)
record AliasPart(Codes codes, Parts parts, PersonPart person) implements CasePart {

    private static final String KEY = "name_key";

    static final PartTable TABLE =
            PartTable.several(
                            "caseload.alias",
                            "caseload.alias",
                            "crn",
                            "alias_id",
                            Field.line("surname", 100).must(),
                            Field.line("forename", 100),
                            Field.line("middle_names", 100),
                            Field.day("born_on"),
                            Field.lines("note", 500))
                    .deriving(KEY);

    @Override
    public PartTable table() {
        return TABLE;
    }

    @Override
    public Group group() {
        return Group.PERSON;
    }

    /** A name that somebody goes by already is not another one. */
    @Override
    public void check(String key, Values values, Reading reading) {
        String own =
                parts.find(person, key, "one")
                        .map(entry -> person.derived(entry.values()).getOrDefault(KEY, ""))
                        .orElse("");
        if (derived(values).getOrDefault(KEY, "").equals(own)) {
            reading.refuse("surname", "caseload.alias.surname.own");
        }
    }

    @Override
    public Map<String, String> derived(Values values) {
        return Map.of(
                KEY,
                NameKey.of(
                        values.text("forename"),
                        values.text("middle_names"),
                        values.text("surname")));
    }
}
