package org.offload.caseload.code;

import org.offload.platform.Choice;
import org.offload.platform.Entry;
import org.offload.platform.Field;
import org.offload.platform.Part;
import org.offload.platform.PartDates;
import org.offload.platform.PartTable;
import org.offload.platform.Parts;
import org.offload.platform.Reading;
import org.offload.platform.Values;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** An outcome that a type of contact may have, from when to when; the type is whose it is. */
@Component
record AllowedOutcomePart(Codes codes, Parts parts) implements Part {

    private static final String FROM = "valid_from";
    private static final String TO = "valid_to";

    private static final String OUTCOME = "outcome";

    static final PartTable TABLE =
            PartTable.several(
                            "caseload.outcome",
                            "caseload.allowed_outcome",
                            "type",
                            "allowed_id",
                            Field.pick(OUTCOME, "outcomes").must(),
                            Field.day(FROM),
                            Field.day(TO))
                    .changesIn("caseload.code_change", "of_record")
                    .orderedBy("outcome, valid_from nulls first");

    @Override
    public PartTable table() {
        return TABLE;
    }

    @Override
    public List<Choice> choices(String list, String key) {
        return Stream.of("contact_outcomes", "call_outcomes")
                .flatMap(of -> codes.list(of).stream())
                .map(code -> Choice.of(code.code(), code.words()))
                .toList();
    }

    @Override
    public String formerAnswer(String list, String code) {
        return codes.outcome(code).map(Code::words).orElse(code);
    }

    /** The same outcome is not allowed twice on one day. */
    @Override
    public void check(String type, String id, Values values, Reading reading) {
        PartDates.requireOrder(values, reading, FROM, TO);
        boolean twice =
                parts.all(List.of(this), type).stream()
                        .filter(other -> !other.id().equals(id))
                        .map(Entry::values)
                        .filter(other -> other.text(OUTCOME).equals(values.text(OUTCOME)))
                        .anyMatch(
                                other ->
                                        begin(other).isBefore(end(values))
                                                && begin(values).isBefore(end(other)));
        if (twice) {
            reading.refuse(OUTCOME, "caseload.outcome.twice");
        }
    }

    private static LocalDate begin(Values values) {
        return values.day(FROM).orElse(LocalDate.MIN);
    }

    /** The first day after the last. */
    private static LocalDate end(Values values) {
        return values.day(TO).map(day -> day.plusDays(1)).orElse(LocalDate.MAX);
    }

    @Override
    public List<Entry> inForce(List<Entry> entries, LocalDate today) {
        return PartDates.notEnded(entries, TO, today);
    }
}
