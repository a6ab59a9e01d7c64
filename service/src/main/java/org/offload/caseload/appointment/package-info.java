/** Bookings, and the slots that they take. */
@NullMarked
package org.offload.caseload.appointment;

import org.jspecify.annotations.NullMarked;
