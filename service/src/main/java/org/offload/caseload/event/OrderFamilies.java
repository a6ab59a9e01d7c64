package org.offload.caseload.event;

import org.offload.caseload.code.Code;
import org.offload.caseload.code.Codes;
import org.offload.platform.Choice;
import org.offload.platform.ChoiceGroup;
import org.offload.platform.Words;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;

/** The types of order and sentence by their families, each with its limit of failures. */
@Component
class OrderFamilies {

    private final Codes codes;
    private final Words words;

    OrderFamilies(Codes codes, Words words) {
        this.codes = codes;
        this.words = words;
    }

    /** Returns every type, family by family. */
    List<ChoiceGroup> all() {
        return codes.list("order_families").stream()
                .map(family -> new ChoiceGroup(family.description(), of(family.code())))
                .toList();
    }

    private List<Choice> of(String family) {
        return codes.list("order_types").stream()
                .filter(type -> type.flag("group").equals(family))
                .map(type -> Choice.of(type.code(), label(type)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    private String label(Code type) {
        return FailureLimit.inWords(type, words)
                .map(limit -> words.say("caseload.newEvent.type.limit", type.words(), limit))
                .orElseGet(type::words);
    }
}
