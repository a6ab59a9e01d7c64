/** How often contact is agreed on a case. */
@NullMarked
package org.offload.caseload.agreed;

import org.jspecify.annotations.NullMarked;
