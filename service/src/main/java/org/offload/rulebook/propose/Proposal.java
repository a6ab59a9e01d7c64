package org.offload.rulebook.propose;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.BookedModes.Way;
import org.offload.caseload.ContactMode;
import org.offload.kernel.Crn;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * A booking that should be met in another way.
 *
 * @param givesBack whether it would be met again as it was before an earlier proposal
 */
record Proposal(
        Crn crn,
        UUID id,
        UUID contactId,
        LocalDate day,
        @Nullable LocalTime startsAt,
        Way from,
        ContactMode fromMode,
        Way to,
        ContactMode toMode,
        boolean givesBack,
        ProposalState state) {}
