package org.offload.rulebook.due;

import org.offload.rulebook.vocabulary.Gap;

/** What keeps a case from having all its due contacts; somebody must do something about it. */
public enum Missing {
    SUPPLY_PHONE,
    WELFARE_CHECK,
    ASK_SPO,
    /** The rulebook counts by the interval agreed on the case, and none is agreed. */
    AGREE_FREQUENCY,
    /** No row of the contact table takes the case. */
    NO_RULE;

    static Missing of(Gap gap) {
        return switch (gap) {
            case SUPPLY_PHONE -> SUPPLY_PHONE;
            case WELFARE_CHECK -> WELFARE_CHECK;
            case ASK_SPO -> ASK_SPO;
        };
    }
}
