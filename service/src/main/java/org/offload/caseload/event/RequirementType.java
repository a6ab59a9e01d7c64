package org.offload.caseload.event;

import org.offload.caseload.code.Code;
import org.offload.platform.Problem;
import org.offload.platform.Words;

import java.util.Optional;

/** A type of requirement: in what it is measured, and between which limits. */
public record RequirementType(Code code) {

    private static final String USUAL_UNIT = "months";

    /** Returns the unit: {@code days}, {@code hours} or {@code months}. */
    public String unit() {
        String unit = code.flag("unit");
        return unit.isEmpty() ? USUAL_UNIT : unit;
    }

    /** Answers whether the amount is the most that can be asked for, not what must be done. */
    public boolean isMost() {
        return code.is("most");
    }

    /** Returns what is wrong with an amount. */
    public Optional<Problem> problem(String field, int amount, Words words) {
        int least = code.numberOf("min").orElse(1);
        int most = code.numberOf("max").orElse(Term.MOST);
        String key =
                code.isOurs("min") || code.isOurs("max")
                        ? "caseload.requirement.amount.range.ours"
                        : "caseload.requirement.amount.range";
        return amount >= least && amount <= most
                ? Optional.empty()
                : Optional.of(Problem.of(field, key, least, most, unit(words)));
    }

    /** Returns the unit in words. */
    public String unit(Words words) {
        return words.say("caseload.unit." + unit());
    }
}
