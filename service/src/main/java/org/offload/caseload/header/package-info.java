/** What stands beside the name on every page of a case. */
@NullMarked
package org.offload.caseload.header;

import org.jspecify.annotations.NullMarked;
