package org.offload.voice.concern;

/** As whom somebody says something. */
public enum Signature {
    /** With name and role, for everybody to read. */
    SIGNED,
    /** The name is kept apart; whoever answers concerns can look at it, and each look is kept. */
    CONFIDENTIAL
}
