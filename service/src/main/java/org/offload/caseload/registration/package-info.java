/** Reviewing a registration. */
@NullMarked
package org.offload.caseload.registration;

import org.jspecify.annotations.NullMarked;
