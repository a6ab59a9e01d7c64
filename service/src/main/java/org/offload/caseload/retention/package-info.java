/** How long a record is kept, and letting it go. */
@NullMarked
package org.offload.caseload.retention;

import org.jspecify.annotations.NullMarked;
