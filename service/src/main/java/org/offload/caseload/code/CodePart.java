package org.offload.caseload.code;

import org.offload.platform.Choice;
import org.offload.platform.Entry;
import org.offload.platform.Field;
import org.offload.platform.Part;
import org.offload.platform.PartDates;
import org.offload.platform.PartTable;
import org.offload.platform.Reading;
import org.offload.platform.Values;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** One code of a list of reference data; the list is whose it is. */
@Component
record CodePart(Codes codes) implements Part {

    private static final String FROM = "valid_from";
    private static final String TO = "valid_to";

    static final PartTable TABLE =
            PartTable.several(
                            "caseload.entry",
                            "caseload.code",
                            "list",
                            "code",
                            Field.line("description", 300).must(),
                            Field.line("flags", 500),
                            Field.day(FROM),
                            Field.day(TO))
                    .byName()
                    .changesIn("caseload.code_change", "of_record");

    private static final Pattern FLAGS =
            Pattern.compile("([a-z_]+(=[^;=]+)?(; ?[a-z_]+(=[^;=]+)?)*)?");
    private static final Pattern NAMES = Pattern.compile("[A-Z0-9][A-Z0-9_-]{0,29}");

    @Override
    public PartTable table() {
        return TABLE;
    }

    @Override
    public List<Choice> choices(String list, String key) {
        throw new IllegalArgumentException("There is no list of " + list);
    }

    @Override
    public Pattern names() {
        return NAMES;
    }

    /** A code that was ever used stays: it ends, and is not taken off. */
    @Override
    public boolean canBeWithdrawn() {
        return false;
    }

    @Override
    public void check(String list, Values values, Reading reading) {
        PartDates.requireOrder(values, reading, FROM, TO);
        if (!FLAGS.matcher(values.text("flags")).matches()) {
            reading.refuse("flags", "caseload.entry.flags.shape");
            return;
        }
        Set<String> known = codes.flagsOf(list);
        Set<String> unknown = new TreeSet<>(Code.flagsOf(values.text("flags")).keySet());
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            reading.refuse("flags", "caseload.entry.flags.unknown", String.join(", ", known));
        }
    }

    @Override
    public List<Entry> inForce(List<Entry> entries, LocalDate today) {
        return PartDates.notEnded(entries, TO, today);
    }
}
