package org.offload.caseload.event;

import org.offload.caseload.code.Codes;
import org.offload.platform.Field;
import org.offload.platform.PartTable;
import org.offload.platform.Reading;
import org.offload.platform.ServiceClock;
import org.offload.platform.Values;
import org.offload.platform.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.List;

/** An offence beside the main one. */
@Component
@Order(110)
record OffencePart(Codes codes, Words texts, EventsOfPerson events, ServiceClock clock)
        implements SentencePart {

    static final PartTable TABLE =
            PartTable.several(
                            "caseload.offence",
                            "caseload.offence",
                            "crn",
                            "offence_id",
                            Field.pickNumber("event_number", "events").must(),
                            Field.line("code", OffenceCode.LENGTH),
                            Field.line("description", 200),
                            Field.day("committed_on"),
                            Field.whole("counts", 1, 999),
                            Field.lines("note", 1_000).ofOthers())
                    .orderedBy("event_number desc, offence_id");

    @Override
    public PartTable table() {
        return TABLE;
    }

    @Override
    public void check(Values values, Reading reading) {
        var code = new OffenceCode(values.text("code"));
        code.check(reading, "code");
        SentencePart.requirePast(values, reading, clock, "committed_on");
        if (values.isEmpty("description") && code.called(codes).isEmpty()) {
            reading.refuse("description", "caseload.offence.description.missing");
        }
    }

    @Override
    public List<String> remarks(Values values) {
        return new OffenceCode(values.text("code")).remarks(codes, texts);
    }
}
