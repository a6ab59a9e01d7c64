/** Who works with whom. */
@NullMarked
package org.offload.caseload.grant;

import org.jspecify.annotations.NullMarked;
