package org.offload.platform;

import java.util.List;

/**
 * Answers to a question that belong together.
 *
 * @param label empty for answers that stand in no group
 */
public record ChoiceGroup(String label, List<Choice> choices) {

    public ChoiceGroup {
        choices = List.copyOf(choices);
    }
}
