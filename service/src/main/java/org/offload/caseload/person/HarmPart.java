package org.offload.caseload.person;

import org.offload.caseload.HarmLevel;
import org.offload.caseload.code.Codes;
import org.offload.caseload.part.CasePart;
import org.offload.platform.Choice;
import org.offload.platform.Entry;
import org.offload.platform.Field;
import org.offload.platform.PartTable;
import org.offload.platform.Reading;
import org.offload.platform.ServiceClock;
import org.offload.platform.Values;
import org.offload.platform.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The risk of serious harm, as it was assessed from a day on. */
@Component
@Order(200)
record HarmPart(Codes codes, Words said, ServiceClock clock) implements CasePart {

    static final PartTable TABLE =
            DatedValues.table(
                    "caseload.harm",
                    "HARM",
                    Field.pick("value", "harm_levels").must(),
                    Field.day("valid_from").must());

    @Override
    public PartTable table() {
        return TABLE;
    }

    @Override
    public Group group() {
        return Group.RISK;
    }

    @Override
    public List<Choice> choices(String list, String key) {
        return Stream.of(HarmLevel.values())
                .map(level -> Choice.of(level.name(), said.name("caseload.harm", level)))
                .toList();
    }

    @Override
    public void check(Values values, Reading reading) {
        DatedValues.requirePast(values, reading, clock.today());
    }

    @Override
    public List<Entry> inForce(List<Entry> entries, LocalDate today) {
        return DatedValues.latest(entries, today);
    }
}
