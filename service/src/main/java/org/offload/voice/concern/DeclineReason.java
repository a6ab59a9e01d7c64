package org.offload.voice.concern;

/**
 * Why a concern is declined. To be critical of management is not one of them, and none can be added
 * for it.
 *
 * <p>Source: the reference notes on voice, section 3.
 */
enum DeclineReason {
    ANSWERED_ALREADY,
    NOT_OURS,
    TOO_LITTLE_TO_GO_ON,
    IDENTIFIES_A_PERSON,
    LEGAL
}
