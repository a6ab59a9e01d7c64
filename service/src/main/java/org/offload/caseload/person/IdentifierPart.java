package org.offload.caseload.person;

import org.offload.caseload.IdentifierKey;
import org.offload.caseload.code.Codes;
import org.offload.caseload.part.CasePart;
import org.offload.platform.Field;
import org.offload.platform.PartTable;
import org.offload.platform.Reading;
import org.offload.platform.Values;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A number that another service knows somebody by; a duplicate or a former one too. */
@Component
@Order(25)
record IdentifierPart(Codes codes) implements CasePart {

    static final PartTable TABLE =
            PartTable.several(
                            "caseload.identifier",
                            "caseload.identifier",
                            "crn",
                            "identifier_id",
                            Field.pick("kind", "identifier_types").must(),
                            Field.line("value", 40).must(),
                            Field.lines("note", 500))
                    .deriving("value_key")
                    .orderedBy("kind, value_key, identifier_id");

    private static final Pattern PNC = Pattern.compile("(\\d{2}|\\d{4})/\\d{1,7}[A-Z]");
    private static final Pattern PRISON = Pattern.compile("[A-Z]\\d{4}[A-Z]{2}");
    private static final Pattern CRN = Pattern.compile("[A-Z]\\d{6}");

    @Override
    public PartTable table() {
        return TABLE;
    }

    @Override
    public Group group() {
        return Group.PERSON;
    }

    /** Only where the format is sure: every other number is taken as it is. */
    @Override
    public void check(Values values, Reading reading) {
        switch (values.text("kind")) {
            case "PNC" -> require(PNC, values, reading, "caseload.identifier.value.pnc");
            case "NOMS", "DNOMS", "XNOMS" ->
                    require(PRISON, values, reading, "caseload.identifier.value.prison");
            case "XCRN" -> require(CRN, values, reading, "caseload.identifier.value.crn");
            default -> {
                // No more is known of it than its kind.
            }
        }
    }

    private static void require(Pattern format, Values values, Reading reading, String key) {
        if (!format.matcher(values.text("value").toUpperCase(Locale.ROOT)).matches()) {
            reading.refuse("value", key);
        }
    }

    @Override
    public Map<String, String> derived(Values values) {
        return Map.of("value_key", IdentifierKey.of(values.text("value")));
    }
}
