package org.offload.platform.reason;

/** Why someone opens cases of other teams. */
enum Why {
    COVER,
    DUTY,
    PARTNER,
    TRANSFER,
    INSPECTION,
    OTHER
}
