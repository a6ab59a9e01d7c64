package org.offload.caseload.person;

import org.offload.caseload.code.Codes;
import org.offload.caseload.part.CasePart;
import org.offload.platform.Entry;
import org.offload.platform.Field;
import org.offload.platform.PartDates;
import org.offload.platform.PartTable;
import org.offload.platform.Reading;
import org.offload.platform.Values;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where somebody lives or can be written to, and whether post there is safe. */
@Component
@Order(30)
record AddressPart(Codes codes) implements CasePart {

    static final PartTable TABLE =
            PartTable.several(
                            "caseload.address",
                            "caseload.address",
                            "crn",
                            "address_id",
                            Field.pick("status", "address_statuses").must(),
                            Field.pick("type", "address_types"),
                            Field.lines("lines", 500),
                            Field.line("postcode", 10),
                            Field.yesNo("safe_to_post"),
                            Field.tick("verified"),
                            Field.day("from_on"),
                            Field.day("to_on"),
                            Field.lines("note", 1_000).ofOthers())
                    .deriving("postcode_key")
                    .orderedBy(
                            "to_on desc nulls first, (status <> 'M'), from_on desc nulls last,"
                                    + " address_id");

    private static final String NO_FIXED_ABODE = "NFA";
    private static final String MAIN = "M";

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
        PartDates.requireOrder(values, reading, "from_on", "to_on");
        if (values.isEmpty("lines") && !values.text("type").equals(NO_FIXED_ABODE)) {
            reading.refuse("lines", "caseload.address.lines.missing");
        }
    }

    @Override
    public List<Entry> inForce(List<Entry> entries, LocalDate today) {
        return PartDates.notEnded(entries, "to_on", today);
    }

    @Override
    public boolean standsOut(Values values) {
        return values.text("status").equals(MAIN);
    }

    @Override
    public Map<String, String> derived(Values values) {
        return Map.of("postcode_key", key(values.text("postcode")));
    }

    /** Returns a postcode as it is searched for: capitals, no spaces. */
    static String key(String postcode) {
        return postcode.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    }
}
