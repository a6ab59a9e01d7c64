package org.offload.platform;

import java.util.List;

/**
 * Boxes to tick, any number of them.
 *
 * @param boxes one for each choice, in their order
 */
public record TicksField(Label label, List<Choice> choices, List<Box> boxes) {

    public TicksField {
        choices = List.copyOf(choices);
        boxes = List.copyOf(boxes);
    }

    /** One box; it has a name of its own, so that a draft keeps each. */
    public record Box(String name, boolean ticked) {}
}
