package org.offload.correspondence.message;

import org.jspecify.annotations.Nullable;
import org.offload.correspondence.Channel;
import org.offload.kernel.Crn;

import java.time.Instant;
import java.util.UUID;

/**
 * A message as it is kept.
 *
 * @param sentTo where it goes; empty for a draft
 * @param settledBy the name of whoever let it go, sent or dropped it; empty for nobody
 */
record Message(
        Crn crn,
        UUID id,
        Channel channel,
        String body,
        MessageState state,
        String sentTo,
        Instant draftedAt,
        String settledBy,
        @Nullable Instant settledAt) {}
