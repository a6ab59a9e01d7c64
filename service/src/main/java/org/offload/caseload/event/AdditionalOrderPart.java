package org.offload.caseload.event;

import org.offload.caseload.code.Codes;
import org.offload.platform.Field;
import org.offload.platform.PartTable;
import org.offload.platform.Reading;
import org.offload.platform.Values;
import org.offload.platform.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** An order that came with the sentence: a disqualification, compensation, a restraining order. */
@Component
@Order(140)
record AdditionalOrderPart(Codes codes, Words texts, EventsOfPerson events)
        implements SentencePart {

    static final PartTable TABLE =
            PartTable.several(
                            "caseload.additional_order",
                            "caseload.additional_order",
                            "crn",
                            "additional_order_id",
                            Field.pick("type", "additional_order_types").must(),
                            Field.pickNumber("event_number", "events").must(),
                            Field.whole("length", 1, Term.MOST),
                            Field.pick("length_unit", "units"),
                            Field.whole("amount", 1, 99_999_999),
                            Field.lines("note", 1_000).ofOthers())
                    .orderedBy("event_number desc, additional_order_id");

    @Override
    public PartTable table() {
        return TABLE;
    }

    @Override
    public void check(Values values, Reading reading) {
        Term.require(values, reading);
    }
}
