package org.offload.caseload.event;

import org.offload.caseload.code.Codes;
import org.offload.caseload.event.Events.Required;
import org.offload.platform.Problem;
import org.offload.platform.Reading;
import org.offload.platform.Typed;
import org.offload.platform.Words;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of a form with one requirement each. Empty rows count for nothing. */
@Component
class RequirementRows {

    static final int FIRST = 3;
    static final int MOST = 20;

    private static final String TYPE = "requirement.";
    private static final String AMOUNT = "amount.";
    private static final String DETAIL = "detail.";
    private static final int LONGEST_DETAIL = 300;

    private final Codes codes;
    private final Words words;

    RequirementRows(Codes codes, Words words) {
        this.codes = codes;
        this.words = words;
    }

    /** Returns how many rows a form has, by what its field says. */
    static int count(String field) {
        return field.matches("\\d{1,3}") ? Math.clamp(Integer.parseInt(field), FIRST, MOST) : FIRST;
    }

    List<Required> read(Typed typed, Reading reading) {
        List<Required> required = new ArrayList<>();
        for (int row = 1; row <= MOST; row++) {
            read(row, typed, reading).ifPresent(required::add);
        }
        return required;
    }

    private Optional<Required> read(int row, Typed typed, Reading reading) {
        Optional<Integer> amount = reading.number(AMOUNT + row, 1, Term.MOST);
        String detail = reading.text(DETAIL + row, LONGEST_DETAIL);
        String code = typed.one(TYPE + row);
        if (code.isEmpty() && amount.isEmpty() && detail.isEmpty()) {
            return Optional.empty();
        }
        Optional<RequirementType> type =
                codes.find("requirement_types", code).map(RequirementType::new);
        if (type.isEmpty()) {
            reading.refuse(TYPE + row, AddEvent.WORDS + ".requirement.missing");
            return Optional.empty();
        }
        amount.flatMap(it -> type.get().problem(AMOUNT + row, it, words))
                .ifPresent(problem -> refuse(reading, problem));
        return Optional.of(new Required(code, amount.orElse(null), type.get().unit(), detail));
    }

    private static void refuse(Reading reading, Problem problem) {
        reading.refuse(problem.field(), problem.key(), problem.arguments().toArray());
    }
}
