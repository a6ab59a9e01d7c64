/** Correcting an entry of the contact log, and taking a wrong one off it. */
@NullMarked
package org.offload.caseload.correction;

import org.jspecify.annotations.NullMarked;
