package org.offload.caseload.person;

import org.offload.caseload.code.Codes;
import org.offload.caseload.part.CasePart;
import org.offload.platform.Choice;
import org.offload.platform.Field;
import org.offload.platform.PartTable;
import org.offload.platform.Reading;
import org.offload.platform.Values;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How somebody can be reached, when it is safe, and who else may hear. */
@Component
@Order(40)
record ReachabilityPart(Codes codes) implements CasePart {

    static final PartTable TABLE =
            PartTable.one(
                    "caseload.reachability",
                    "caseload.reachability",
                    "crn",
                    Field.line("phone", 100),
                    Field.line("email", 200),
                    Field.yesNo("has_phone"),
                    Field.yesNo("smartphone"),
                    Field.yesNo("data_allowance"),
                    Field.yesNo("can_video"),
                    Field.yesNo("may_text"),
                    Field.several("safe_days", "days"),
                    Field.timeOfDay("safe_from"),
                    Field.timeOfDay("safe_to"),
                    Field.line("safe_word", 100),
                    Field.lines("others_who_hear", 500).ofOthers(),
                    Field.tick("ask_if_alone"));

    @Override
    public PartTable table() {
        return TABLE;
    }

    @Override
    public Group group() {
        return Group.PERSON;
    }

    @Override
    public List<Choice> choices(String list, String key) {
        return Stream.of(DayOfWeek.values())
                .map(
                        day ->
                                Choice.of(
                                        String.valueOf(day.getValue()),
                                        day.getDisplayName(TextStyle.FULL, Locale.UK)))
                .toList();
    }

    /** Safe times are agreed as a whole, or not at all. */
    @Override
    public void check(Values values, Reading reading) {
        boolean none = values.isEmpty("safe_from") && values.isEmpty("safe_to");
        boolean both = !values.isEmpty("safe_from") && !values.isEmpty("safe_to");
        if (values.isEmpty("safe_days") && !none) {
            reading.refuse("safe_days", "caseload.reachability.safe_days.missing");
        }
        if (!values.isEmpty("safe_days") && none) {
            reading.refuse("safe_from", "caseload.reachability.safe_from.missing");
        }
        if (!none && !(both && isLater(values))) {
            reading.refuse("safe_to", "caseload.reachability.safe_to.order");
        }
        if (!values.isEmpty("email") && !values.text("email").matches("[^\\s@]+@[^\\s@]+")) {
            reading.refuse("email", "caseload.reachability.email.shape");
        }
    }

    private static boolean isLater(Values values) {
        return values.text("safe_to").compareTo(values.text("safe_from")) > 0;
    }

    /** Whoever gave a number has a phone. */
    @Override
    public Values completed(Values values) {
        return values.isEmpty("phone") || !values.isEmpty("has_phone")
                ? values
                : values.with("has_phone", "yes");
    }
}
