package org.offload.voice.thread;

import java.time.Instant;

/**
 * That nothing of a thread may be wiped.
 *
 * @param setBy the name of the records officer
 */
public record LegalHold(String reason, String setBy, Instant setAt) {}
