package org.offload.voice.thread;

/**
 * Why a text may be hidden or removed. Being critical of management is no such reason, and none can
 * be added but here.
 */
public enum RemovalReason {
    IDENTIFIES_SUPERVISED,
    IDENTIFIES_COLLEAGUE,
    THREAT,
    DISCRIMINATORY,
    ADVERTISING,
    DUPLICATE,
    OFF_TOPIC,
    LEGAL;

    /** Answers whether the text tells who somebody is. */
    boolean identifies() {
        return this == IDENTIFIES_SUPERVISED || this == IDENTIFIES_COLLEAGUE;
    }
}
