/** Who manages a case, its orders and requirements; transfers and allocation. */
@NullMarked
package org.offload.caseload.manager;

import org.jspecify.annotations.NullMarked;
