package org.offload.caseload;

/** Risk of serious harm, from low to very high. */
public enum HarmLevel {
    LOW,
    MEDIUM,
    HIGH,
    VERY_HIGH
}
