package org.offload.caseload.event;

import org.offload.caseload.code.Codes;
import org.offload.platform.Choice;
import org.offload.platform.Field;
import org.offload.platform.PartTable;
import org.offload.platform.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.List;

/** A date of a custodial sentence, such as the end of the licence. */
@Component
@Order(150)
record KeyDatePart(Codes codes, Words texts, EventsOfPerson events) implements SentencePart {

    static final PartTable TABLE =
            PartTable.several(
                            "caseload.key_date",
                            "caseload.key_date",
                            "crn",
                            "key_date_id",
                            Field.pick("type", "custody_key_dates").must(),
                            Field.day("on_day").must(),
                            Field.pickNumber("event_number", "custody_events").must(),
                            Field.line("told_by", 100))
                    .orderedBy("event_number desc, on_day, key_date_id");

    @Override
    public PartTable table() {
        return TABLE;
    }

    @Override
    public List<Choice> choices(String list, String key) {
        return list.equals("custody_key_dates")
                ? some(list, _ -> true)
                : SentencePart.super.choices(list, key);
    }
}
