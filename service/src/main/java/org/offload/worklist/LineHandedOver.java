package org.offload.worklist;

import org.offload.kernel.Crn;
import org.offload.kernel.StaffId;

import java.util.UUID;

/**
 * Something happened to an offload; the state now is behind {@code worklist.door_offload}.
 *
 * @param from who asked
 */
public record LineHandedOver(Crn crn, StaffId from, UUID offloadId) {}
