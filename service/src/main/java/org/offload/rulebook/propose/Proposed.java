package org.offload.rulebook.propose;

import org.offload.caseload.BookedModes.Booked;
import org.offload.caseload.BookedModes.Way;
import org.offload.caseload.ContactMode;
import org.offload.kernel.StaffId;

/**
 * Another way for a booking, before anybody has answered.
 *
 * @param staff who is asked
 * @param givesBack whether it would be met again as it was before an earlier proposal
 */
record Proposed(Booked booked, StaffId staff, Way to, ContactMode mode, boolean givesBack) {}
