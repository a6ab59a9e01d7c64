package org.offload.platform;

import java.util.List;

/**
 * A question with one answer out of many, in groups, folded away.
 *
 * @param none the answer for nothing, first of all
 */
public record GroupedField(Label label, String value, Choice none, List<Choice.Group> groups) {

    public GroupedField {
        groups = List.copyOf(groups);
    }
}
