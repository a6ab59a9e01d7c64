package org.offload.caseload.manager;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An item with whoever has it now.
 *
 * @param type of the order or requirement; empty for the case
 * @param own whether it has a manager of its own, and does not go with the case
 * @param staff none while it waits to be allocated
 * @param name of the manager, or the staff code of someone who is on no list any more
 * @param asked whether a transfer of it waits for an answer
 */
public record Held(
        Item.Kind kind,
        @Nullable Integer event,
        @Nullable UUID requirement,
        String type,
        boolean own,
        @Nullable String staff,
        @Nullable String name,
        @Nullable String teamCode,
        @Nullable String team,
        @Nullable LocalDate since,
        boolean asked) {

    /** Returns what it is, without who has it. */
    public Item item() {
        return new Item(kind, event, requirement);
    }
}
