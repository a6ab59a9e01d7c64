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

/**
 * The counts and dates that scores need, as they were on a day.
 *
 * <p>Source: the error table of the public scoring service (hmpps-arns-risk-actuarial-api).
 */
@Component
@Order(170)
record OffendingHistoryPart(Codes codes, Words texts, EventsOfPerson events, ServiceClock clock)
        implements SentencePart {

    static final PartTable TABLE =
            PartTable.several(
                            "caseload.offending_history",
                            "caseload.offending_history",
                            "crn",
                            "offending_history_id",
                            Field.day("counted_on").must(),
                            Field.whole("sanctions", 1, 999),
                            Field.whole("violent_sanctions", 0, 999),
                            Field.whole("age_at_first_sanction", 0, 109),
                            Field.whole("contact_adult_sexual", 0, 999),
                            Field.whole("contact_child_sexual", 0, 999),
                            Field.whole("indecent_image", 0, 999),
                            Field.whole("non_contact_sexual", 0, 999),
                            Field.day("latest_sexual_on"),
                            Field.yesNo("stranger_victim"),
                            Field.lines("note", 1_000))
                    .orderedBy("counted_on desc, offending_history_id desc");

    @Override
    public PartTable table() {
        return TABLE;
    }

    private static final List<String> SEXUAL =
            List.of(
                    "contact_adult_sexual",
                    "contact_child_sexual",
                    "indecent_image",
                    "non_contact_sexual");

    @Override
    public void check(Values values, Reading reading) {
        SentencePart.requirePast(values, reading, clock, "counted_on");
        PartDates.requireOrder(values, reading, "latest_sexual_on", "counted_on");
        int sexual = SEXUAL.stream().mapToInt(field -> values.number(field).orElse(0)).sum();
        values.number("sanctions")
                .ifPresent(
                        all -> {
                            if (values.number("violent_sanctions").orElse(0) > all) {
                                reading.refuse(
                                        "violent_sanctions",
                                        "caseload.offending_history.violent.most",
                                        all);
                            }
                            if (sexual > all) {
                                reading.refuse(
                                        SEXUAL.getFirst(),
                                        "caseload.offending_history.sexual.most",
                                        all,
                                        sexual);
                            }
                        });
        boolean counted = SEXUAL.stream().anyMatch(field -> !values.isEmpty(field));
        if (counted && sexual == 0 && !values.isEmpty("latest_sexual_on")) {
            reading.refuse("latest_sexual_on", "caseload.offending_history.sexual.none");
        }
    }
}
