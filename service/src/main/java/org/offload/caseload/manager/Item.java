package org.offload.caseload.manager;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * What has a manager: a case, one of its orders, or one of their requirements.
 *
 * @param event the number of the order; none for the case
 * @param requirement none but for a requirement
 */
public record Item(Kind kind, @Nullable Integer event, @Nullable UUID requirement) {

    /** What it is, and the entry that its moving leaves in the log (contact_types.csv). */
    public enum Kind {
        /** The case itself. */
        MANAGER("ETOM"),
        ORDER("ETOS"),
        REQUIREMENT("ETRC");

        private final String contactType;

        Kind(String contactType) {
            this.contactType = contactType;
        }

        String contactType() {
            return contactType;
        }
    }

    /** Returns the case itself. */
    static Item ofCase() {
        return new Item(Kind.MANAGER, null, null);
    }

    /** Returns a word for the item that is its own within the case, such as {@code ORDER.1}. */
    public String key() {
        return switch (kind) {
            case MANAGER -> kind.name();
            case ORDER -> kind.name() + "." + event;
            case REQUIREMENT -> kind.name() + "." + event + "." + requirement;
        };
    }
}
