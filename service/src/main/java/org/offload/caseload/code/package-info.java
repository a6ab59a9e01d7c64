/** Reference data. */
@NullMarked
package org.offload.caseload.code;

import org.jspecify.annotations.NullMarked;
