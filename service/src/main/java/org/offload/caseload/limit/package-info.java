/** Who may not, and who alone may, open a case. */
@NullMarked
package org.offload.caseload.limit;

import org.jspecify.annotations.NullMarked;
