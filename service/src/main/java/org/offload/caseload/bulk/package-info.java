/** Whole cases, written in one go. */
@NullMarked
package org.offload.caseload.bulk;

import org.jspecify.annotations.NullMarked;
