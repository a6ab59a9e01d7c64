/** Keeping the register by hand: staff, teams, offices and units, each with its history. */
@NullMarked
package org.offload.organisation.keeping;

import org.jspecify.annotations.NullMarked;
