package org.offload.rulebook.edit;

import org.offload.platform.Form;
import org.offload.rulebook.vocabulary.Fact;

import java.util.List;

/**
 * What the forms of both kinds of rows have.
 *
 * @param facts the same form, in the words of the facts
 * @param action where it is sent
 * @param path of the draft
 * @param version of the draft as it is saved
 * @param asked the facts that the row asks about
 * @param others those that it does not
 */
public record RowParts(
        Form form,
        Form facts,
        String action,
        String path,
        String book,
        int version,
        List<Fact> asked,
        List<Fact> others,
        Choices choices) {

    public RowParts {
        asked = List.copyOf(asked);
        others = List.copyOf(others);
    }

    /** Answers whether something was chosen in any of these fields. */
    public boolean isFilled(String... fields) {
        for (String field : fields) {
            if (!form.value(field).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
