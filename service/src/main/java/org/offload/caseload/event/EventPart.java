package org.offload.caseload.event;

import org.offload.caseload.code.Codes;
import org.offload.platform.Field;
import org.offload.platform.PartDates;
import org.offload.platform.PartTable;
import org.offload.platform.Reading;
import org.offload.platform.ServiceClock;
import org.offload.platform.Values;
import org.offload.platform.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Stream;

/** An event: what it was about, and the sentence. It is added and ended on pages of its own. */
@Component
@Order(100)
record EventPart(Codes codes, Words texts, EventsOfPerson events, ServiceClock clock)
        implements SentencePart {

    static final PartTable TABLE =
            PartTable.several(
                            "caseload.event",
                            "caseload.event",
                            "crn",
                            "event_number",
                            Field.pick("order_type", "order_types").must(),
                            Field.line("main_offence", 200).must(),
                            Field.line("offence_code", OffenceCode.LENGTH),
                            Field.day("offence_on"),
                            Field.day("referred_on"),
                            Field.day("convicted_on"),
                            Field.line("court", 100),
                            Field.day("started_on"),
                            Field.day("ends_on"),
                            Field.whole("length", 1, Term.MOST),
                            Field.pick("length_unit", "units"),
                            Field.tick("in_breach"),
                            Field.lines("note", 4_000).ofOthers(),
                            Field.day("ended_on").changedElsewhere(),
                            Field.pick("end_reason", "event_end_reasons").changedElsewhere())
                    .numbered()
                    .orderedBy("(ended_on is not null), event_number desc");

    @Override
    public PartTable table() {
        return TABLE;
    }

    @Override
    public boolean canBeAdded() {
        return false;
    }

    @Override
    public boolean canBeWithdrawn() {
        return false;
    }

    @Override
    public void check(Values values, Reading reading) {
        new OffenceCode(values.text("offence_code")).check(reading, "offence_code");
        SentencePart.requirePast(values, reading, clock, "offence_on");
        SentencePart.requirePast(values, reading, clock, "convicted_on");
        PartDates.requireOrder(values, reading, "offence_on", "convicted_on");
        PartDates.requireOrder(values, reading, "started_on", "ends_on");
        Term.require(values, reading);
    }

    @Override
    public List<String> remarks(Values values) {
        return Stream.concat(
                        new OffenceCode(values.text("offence_code")).remarks(codes, texts).stream(),
                        codes
                                .find("order_types", values.text("order_type"))
                                .flatMap(type -> FailureLimit.inWords(type, texts))
                                .map(limit -> texts.say("caseload.case.limit", limit))
                                .stream())
                .toList();
    }
}
