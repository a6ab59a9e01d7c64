package org.offload.rulebook.desk;

import org.offload.platform.Form;

import java.util.List;
import java.util.UUID;

/**
 * What its author sees of a draft.
 *
 * @param buttons for the small forms on the page
 * @param version of the draft
 * @param must what is to be mended before it is published
 * @param worthKnowing what else was found
 */
public record DraftPart(
        Form buttons,
        int version,
        List<String> must,
        List<String> worthKnowing,
        List<ExampleLine> examples) {

    public DraftPart {
        must = List.copyOf(must);
        worthKnowing = List.copyOf(worthKnowing);
        examples = List.copyOf(examples);
    }

    /**
     * An example.
     *
     * @param of the case, in words
     * @param outcome what the tables say of it, and what they should
     */
    public record ExampleLine(
            UUID id, String name, String of, String outcome, boolean isAsExpected) {}
}
