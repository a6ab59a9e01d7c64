package org.offload.correspondence;

/** A way to reach somebody in writing. */
public enum Channel {
    LETTER,
    /** A text message: short, and others may see it light up. */
    TEXT
}
