package org.offload.caseload.event;

import org.offload.caseload.code.Codes;
import org.offload.platform.Choice;
import org.offload.platform.Field;
import org.offload.platform.PartTable;
import org.offload.platform.Reading;
import org.offload.platform.ServiceClock;
import org.offload.platform.Values;
import org.offload.platform.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.List;

/** A release or a recall. */
@Component
@Order(160)
record CustodyMovePart(Codes codes, Words texts, EventsOfPerson events, ServiceClock clock)
        implements SentencePart {

    static final PartTable TABLE =
            PartTable.several(
                            "caseload.custody_move",
                            "caseload.custody_move",
                            "crn",
                            "custody_move_id",
                            Field.pick("type", "release_and_recall_types").must(),
                            Field.day("on_day").must(),
                            Field.pickNumber("event_number", "custody_events").must(),
                            Field.line("institution", 100),
                            Field.lines("note", 2_000).ofOthers())
                    .orderedBy("on_day desc, custody_move_id");

    @Override
    public PartTable table() {
        return TABLE;
    }

    @Override
    public List<Choice> choices(String list, String key) {
        return list.equals("release_and_recall_types")
                ? some(list, _ -> true)
                : SentencePart.super.choices(list, key);
    }

    @Override
    public void check(Values values, Reading reading) {
        SentencePart.requirePast(values, reading, clock, "on_day");
    }
}
