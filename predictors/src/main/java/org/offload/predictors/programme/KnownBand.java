package org.offload.predictors.programme;

import org.offload.predictors.result.RiskBand;

/** What is known of a band when programmes are looked at. */
public enum KnownBand {
    /** It was not scored. */
    UNKNOWN,
    /** The instrument is not for this person. */
    NOT_APPLICABLE,
    /** Low. */
    LOW,
    /** Medium. */
    MEDIUM,
    /** High. */
    HIGH,
    /** Very high. */
    VERY_HIGH;

    /** Returns that a band is known. */
    public static KnownBand of(RiskBand band) {
        return switch (band) {
            case LOW -> LOW;
            case MEDIUM -> MEDIUM;
            case HIGH -> HIGH;
            case VERY_HIGH -> VERY_HIGH;
        };
    }

    boolean isHigh() {
        return this == HIGH || this == VERY_HIGH;
    }

    boolean isNone() {
        return this == UNKNOWN || this == NOT_APPLICABLE;
    }
}
