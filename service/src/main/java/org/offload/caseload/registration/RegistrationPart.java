package org.offload.caseload.registration;

import org.offload.caseload.code.Code;
import org.offload.caseload.code.Codes;
import org.offload.caseload.part.CasePart;
import org.offload.platform.Choice;
import org.offload.platform.Entry;
import org.offload.platform.Field;
import org.offload.platform.PartDates;
import org.offload.platform.PartTable;
import org.offload.platform.Reading;
import org.offload.platform.ServiceClock;
import org.offload.platform.Values;
import org.offload.platform.WorkingDays;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A flag on the person: typed, reviewed, and ended by a review. */
@Component
@Order(230)
record RegistrationPart(
        Codes codes, AtTermination atTermination, ServiceClock clock, WorkingDays calendar)
        implements CasePart {

    static final PartTable TABLE =
            PartTable.several(
                            "caseload.registration",
                            "caseload.registration",
                            "crn",
                            "registration_id",
                            Field.pick("type", RegistrationPart.TYPES).must(),
                            Field.pick("level", RegistrationPart.LEVELS),
                            Field.pick("category", RegistrationPart.CATEGORIES),
                            Field.day("registered_on").must(),
                            Field.day("review_on"),
                            Field.lines("note", 4_000).ofOthers(),
                            Field.day("ended_on").changedElsewhere())
                    .orderedBy("ended_on desc nulls first, registered_on desc, registration_id");

    private static final String TYPES = "registration_types";
    private static final String LEVELS = "registration_levels";
    private static final String CATEGORIES = "registration_categories";

    @Override
    public PartTable table() {
        return TABLE;
    }

    @Override
    public Group group() {
        return Group.RISK;
    }

    /** In the order of their words: nobody knows the codes of sixty types by heart. */
    @Override
    public List<Choice> choices(String list, String key) {
        return CasePart.super.choices(list, key).stream()
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    @Override
    public void check(Values values, Reading reading) {
        requireOfType("level", LEVELS, values, reading);
        requireOfType("category", CATEGORIES, values, reading);
        if (values.day("registered_on").filter(day -> day.isAfter(clock.today())).isPresent()) {
            reading.refuse("registered_on", "caseload.part.future");
        }
        PartDates.requireOrder(values, reading, "registered_on", "review_on");
    }

    private void requireOfType(String field, String list, Values values, Reading reading) {
        Optional<Code> code = codes.find(list, values.text(field));
        if (code.filter(one -> !one.isOf("register", values.text("type"))).isPresent()) {
            reading.refuse(
                    field, "caseload.registration.ofType", codes.words(values.text("type"), TYPES));
        }
    }

    /** Where nobody says when, the next look is after the months of its type. */
    @Override
    public Values completed(Values values) {
        Optional<LocalDate> next =
                codes.find(TYPES, values.text("type"))
                        .flatMap(type -> type.numberOf("review_months"))
                        .filter(months -> months > 0 && values.isEmpty("review_on"))
                        .flatMap(
                                months ->
                                        values.day("registered_on").map(d -> d.plusMonths(months)));
        return next.map(day -> values.with("review_on", calendar.lastUpTo(day).toString()))
                .orElse(values);
    }

    @Override
    public List<Entry> inForce(List<Entry> entries, LocalDate today) {
        return entries.stream().filter(entry -> entry.values().isEmpty("ended_on")).toList();
    }

    @Override
    public List<String> remarks(Values values) {
        return Stream.of(values)
                .filter(one -> one.isEmpty("ended_on"))
                .map(one -> atTermination.of(one.text("type")))
                .filter(then -> !then.isEmpty())
                .toList();
    }
}
