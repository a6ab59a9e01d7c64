package org.offload.voice.concern;

/** How a concern ends. */
enum Outcome {
    DONE,
    NOT_DONE,
    REFERRED
}
