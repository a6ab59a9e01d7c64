/** Lending a case to a colleague for given dates. */
@NullMarked
package org.offload.caseload.standin;

import org.jspecify.annotations.NullMarked;
