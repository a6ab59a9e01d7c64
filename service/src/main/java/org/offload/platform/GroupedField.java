package org.offload.platform;

import java.util.List;

/** A question with many answers, in groups. */
public record GroupedField(Frame frame, Label label, String value, List<ChoiceGroup> groups) {

    public GroupedField {
        groups = List.copyOf(groups);
    }

    /** Answers whether this answer is the one given; the first of several with its value. */
    public boolean isChosen(ChoiceGroup group, Choice choice) {
        return choice.value().equals(value)
                && groups.stream()
                        .filter(one -> one.choices().stream().anyMatch(this::isValue))
                        .findFirst()
                        .filter(first -> first == group)
                        .isPresent();
    }

    private boolean isValue(Choice choice) {
        return choice.value().equals(value);
    }
}
