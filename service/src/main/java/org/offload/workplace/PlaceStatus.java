package org.offload.workplace;

/** Whether a place may be used. */
public enum PlaceStatus {
    OPEN,
    /** Only for what cannot be done otherwise. */
    RESTRICTED,
    CLOSED
}
