/** Bookings that a change of rules makes impossible: proposed anew, and accepted by who booked. */
@NullMarked
package org.offload.rulebook.propose;

import org.jspecify.annotations.NullMarked;
